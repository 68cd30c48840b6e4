import type { Case } from './case.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import { rankOfClaim, type Claim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import type { Relation } from '../facts/records.ts';
import { belongsTo, type End, type Subject } from '../facts/subject.ts';
import { worstOf, type Condition, type Finding, type Level, type Phrase } from '../verdict/verdict.ts';

/** What a source says of the pair itself, or of a family that one of the two belongs to. */
export interface Statement {
  code: 'STATED' | 'LISTED' | 'LISTED_FOR_A_MEMBER' | 'EXCLUDED' | 'NOT_ON_A_CLOSED_LIST';
  level: 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE';
  conditions: readonly Condition[];
  reason: string | Phrase;
  claim: Claim;
  /** 0: says it of the two themselves; larger: of families, of other members, by omission. */
  distance: number;
}

const OF_A_MEMBER = 20;
const BY_OMISSION = 40;
const NONE: readonly Statement[] = [];

/** Every statement on a pair. For ACCEPTS `a` is the host. */
export function statementsAbout({ on: { catalogue }, relation, a, b }: Case): readonly Statement[] {
  const asserted = a.assertions.length === 0 || b.assertions.length === 0 ? NONE : assertionsAbout(relation, a, b);
  if (relation !== 'ACCEPTS') return asserted;
  const found: Statement[] = [...asserted];
  for (const end of a.ends.HOST) addStatementsOfPort(catalogue, end, b, found);
  for (const end of b.ends.GUEST) addStatementsOfPort(catalogue, end, a, found);
  return found;
}

function assertionsAbout(relation: Relation, a: Subject, b: Subject): Statement[] {
  return a.assertions.flatMap((assertion): Statement[] => {
    const [first, second] = assertion.between ?? [];
    if (assertion.relation !== relation || first === undefined || second === undefined) return [];
    const straight = distanceOf(a, first) + distanceOf(b, second);
    const crossed = relation === 'ACCEPTS' ? Infinity : distanceOf(a, second) + distanceOf(b, first);
    const distance = Math.min(straight, crossed);
    if (distance === Infinity) return [];
    const { level, reason, evidence, conditions = [] } = assertion;
    return [{ code: 'STATED', level, reason, claim: evidence, conditions, distance }];
  });
}

/** Statements from the qualified lists that an end keeps, about `other`. */
function addStatementsOfPort(catalogue: Catalogue, { subject, port }: End, other: Subject, found: Statement[]): void {
  const { notQualified: excluded, qualified: list } = port;
  if (excluded === undefined && list === undefined) return;
  const own = subject.line.indexOf(port.owner);
  const exclusion = excluded && nearest(excluded.with, other);
  if (excluded && exclusion && !exclusion.member) {
    const { reason, evidence: claim = port.evidence } = excluded;
    found.push({ code: 'EXCLUDED', level: 'INCOMPATIBLE', conditions: [], reason, claim, distance: own + exclusion.distance });
  }
  if (list === undefined) return;
  const { evidence: claim = port.evidence, conditions = [] } = list;
  const entry = nearest(list.with, other);
  if (entry !== undefined)
    found.push(listed(other, entry, { conditions, reason: list.reason ?? '', claim, distance: own + entry.distance }));
  else if (list.complete === true && meetsKind(catalogue, port, other)) {
    const closed: Phrase = { code: 'LIST_IS_CLOSED', facts: { of: subject.name, asOf: list.asOf ?? '' } };
    const distance = own + BY_OMISSION;
    found.push({ code: 'NOT_ON_A_CLOSED_LIST', level: 'INCOMPATIBLE', conditions: [], reason: list.reason ?? closed, claim, distance });
  }
}

type Entry = { id: string; distance: number; member: boolean };

function listed(other: Subject, entry: Entry, rest: Omit<Statement, 'code' | 'level'>): Statement {
  if (!entry.member) return { code: 'LISTED', level: rest.conditions.length > 0 ? 'CONDITIONAL' : 'COMPATIBLE', ...rest };
  // A yes for one munition of a family answers the question about the family; a yes for one variant of a host doesn't.
  const level = other.kind === 'SUPPLY' && rest.conditions.length === 0 ? 'COMPATIBLE' : 'CONDITIONAL';
  const condition: Phrase = { code: 'STATED_FOR_A_MEMBER', facts: { member: entry.id, family: other.name } };
  return { ...rest, code: 'LISTED_FOR_A_MEMBER', level, conditions: [...rest.conditions, condition] };
}

/** The entry of a list that comes nearest to a subject: itself, a family of it, an interface of it, or one of its members. */
function nearest(list: readonly string[], subject: Subject): Entry | undefined {
  let best: Entry | undefined;
  for (const id of list) {
    const distance = distanceOfEntry(id, subject);
    if (distance < (best?.distance ?? Infinity)) best = { id, distance, member: distance === OF_A_MEMBER };
  }
  return best;
}

function distanceOfEntry(id: string, subject: Subject): number {
  const at = subject.line.indexOf(id);
  if (at >= 0) return at;
  for (const port of subject.ports) if (port.interface === id && port.role === 'GUEST') return subject.line.length;
  return subject.members.includes(id) ? OF_A_MEMBER : Infinity;
}

/** A closed list speaks only of what would meet it at that port: the same kind of interface, from the other side. */
function meetsKind(catalogue: Catalogue, port: End['port'], other: Subject): boolean {
  const kind = catalogue.interfaces.get(port.interface)?.kind;
  return other.ports.some((one) => one.role !== port.role && catalogue.interfaces.get(one.interface)?.kind === kind);
}

function distanceOf(subject: Subject, id: string): number {
  return belongsTo(subject, id) ? subject.line.indexOf(id) : Infinity;
}

/** The statements that count: those said most directly. Where two of them disagree on yes or no, the level is CONFLICTING. */
export function weighStatements(statements: readonly Statement[]): { level: Level; statements: readonly Statement[] } | undefined {
  if (statements.length === 0) return undefined;
  const nearestDistance = Math.min(...statements.map((one) => one.distance));
  const direct = statements.filter((one) => one.distance === nearestDistance);
  const no = direct.filter((one) => one.level === 'INCOMPATIBLE');
  const yes = direct.filter((one) => one.level !== 'INCOMPATIBLE');
  if (no.length === 0 || yes.length === 0) return { level: worstOf(direct.map((one) => one.level)), statements: direct };
  const strengthOf = (side: readonly Statement[]) => Math.min(...side.map((one) => rankOfClaim(one.claim)));
  const unverified = rankOfGrade('UNVERIFIED');
  if (strengthOf(yes) === unverified && strengthOf(no) < unverified) return { level: 'INCOMPATIBLE', statements: no };
  return { level: 'CONFLICTING', statements: direct };
}

/** A statement in the form of findings: one, and one more for each further condition. */
export function findingsOfStatement(statement: Statement, a: Subject, b: Subject): Finding[] {
  const finding: Finding = {
    rule: 'statement-outranks-derivation',
    code: statement.code,
    level: statement.level,
    facts: { a: a.name, b: b.name, reason: statement.reason },
    claims: [statement.claim],
  };
  if (statement.conditions.length === 0) return [finding];
  return statement.conditions.map((condition) => ({ ...finding, condition }));
}

/** What stands where sources disagree on yes or no: both sides are shown, neither decides. */
export function sourcesDisagree(a: Subject, b: Subject, sides: readonly Finding[]): Finding {
  return {
    rule: 'statement-outranks-derivation',
    code: 'SOURCES_DISAGREE',
    level: 'CONFLICTING',
    facts: { a: a.name, b: b.name },
    claims: sides.flatMap((side) => side.claims),
  };
}
