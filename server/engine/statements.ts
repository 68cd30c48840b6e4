import type { Catalogue } from './catalogue.ts';
import { rankOfGrade, strongestGrade } from './grade.ts';
import { holdsOn } from './partial-date.ts';
import type { Evidence, Relation } from './records.ts';
import { belongsTo, type Subject, type SubjectPort } from './subject.ts';
import { worstOf, type Finding, type Level } from './verdict.ts';

/** What a source says of the pair itself, or of a family that one of the two belongs to. */
export interface Statement {
  code: 'STATED' | 'LISTED' | 'LISTED_FOR_A_MEMBER' | 'EXCLUDED' | 'NOT_ON_A_CLOSED_LIST';
  level: 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE';
  conditions: readonly string[];
  reason: string;
  evidence: readonly Evidence[];
  /** 0: says it of the two themselves; larger: of families, of other members, by omission. */
  distance: number;
}

const OF_A_MEMBER = 20;
const BY_OMISSION = 40;

/** Every statement on a pair. For ACCEPTS `a` is the host. */
export function statementsAbout(catalogue: Catalogue, relation: Relation, a: Subject, b: Subject, asOf: string): Statement[] {
  const asserted = assertionsAbout(catalogue, relation, a, b, asOf);
  if (relation !== 'ACCEPTS') return asserted;
  return [...asserted, ...listStatements(catalogue, a, b, 'HOST'), ...listStatements(catalogue, b, a, 'GUEST')];
}

function assertionsAbout(catalogue: Catalogue, relation: Relation, a: Subject, b: Subject, asOf: string): Statement[] {
  const found = new Set(a.line.flatMap((id) => catalogue.assertionsByEnd.get(id) ?? []));
  return [...found].flatMap((assertion): Statement[] => {
    const [first, second] = assertion.between ?? [];
    if (assertion.relation !== relation || first === undefined || second === undefined) return [];
    if (!holdsOn(asOf, assertion.validFrom, assertion.validTo)) return [];
    const straight = distanceOf(a, first) + distanceOf(b, second);
    const crossed = relation === 'ACCEPTS' ? Infinity : distanceOf(a, second) + distanceOf(b, first);
    const distance = Math.min(straight, crossed);
    if (distance === Infinity) return [];
    const { level, reason, evidence, conditions = [] } = assertion;
    return [{ code: 'STATED', level, reason, evidence, conditions, distance }];
  });
}

/** Statements from the qualified lists that `of` keeps at its ports of a role, about `other`. */
function listStatements(catalogue: Catalogue, of: Subject, other: Subject, role: 'HOST' | 'GUEST'): Statement[] {
  return of.ports.filter((port) => port.role === role).flatMap((port) => statementsOfPort(catalogue, of, other, port));
}

function statementsOfPort(catalogue: Catalogue, of: Subject, other: Subject, port: SubjectPort): Statement[] {
  const own = of.line.indexOf(port.owner);
  const found: Statement[] = [];
  const excluded = port.notQualified;
  const exclusion = excluded && nearest(excluded.with, other);
  if (excluded && exclusion && !exclusion.member) {
    const evidence = excluded.evidence ?? port.evidence;
    found.push({
      code: 'EXCLUDED',
      level: 'INCOMPATIBLE',
      conditions: [],
      reason: excluded.reason,
      evidence,
      distance: own + exclusion.distance,
    });
  }
  const list = port.qualified;
  if (list === undefined) return found;
  const evidence = list.evidence ?? port.evidence;
  const entry = nearest(list.with, other);
  const conditions = list.conditions ?? [];
  if (entry !== undefined)
    found.push(listed(of, other, entry, { conditions, reason: list.reason ?? '', evidence, distance: own + entry.distance }));
  else if (list.complete === true && meetsKind(catalogue, port, other)) {
    const reason = list.reason ?? `The list of what ${of.name} works with is closed${list.asOf ? ` (as of ${list.asOf})` : ''}.`;
    found.push({ code: 'NOT_ON_A_CLOSED_LIST', level: 'INCOMPATIBLE', conditions: [], reason, evidence, distance: own + BY_OMISSION });
  }
  return found;
}

type Entry = { id: string; distance: number; member: boolean };

function listed(of: Subject, other: Subject, entry: Entry, rest: Omit<Statement, 'code' | 'level'>): Statement {
  if (!entry.member) return { code: 'LISTED', level: rest.conditions.length > 0 ? 'CONDITIONAL' : 'COMPATIBLE', ...rest };
  // A yes for one munition of a family answers the question about the family; a yes for one variant of a host doesn't.
  const level = other.kind === 'SUPPLY' && rest.conditions.length === 0 ? 'COMPATIBLE' : 'CONDITIONAL';
  const condition = `Stated for ${entry.id}, a member of ${other.name}.`;
  return { ...rest, code: 'LISTED_FOR_A_MEMBER', level, conditions: [...rest.conditions, condition] };
}

/** The entry of a list that comes nearest to a subject: itself, a family of it, an interface of it, or one of its members. */
function nearest(list: readonly string[], subject: Subject): Entry | undefined {
  let best: Entry | undefined;
  for (const id of list) {
    const member = subject.members.includes(id);
    const distance = belongsTo(subject, id)
      ? subject.line.indexOf(id)
      : subject.ports.some((port) => port.interface === id && port.role === 'GUEST')
        ? subject.line.length
        : member
          ? OF_A_MEMBER
          : Infinity;
    if (distance < (best?.distance ?? Infinity)) best = { id, distance, member: member && distance === OF_A_MEMBER };
  }
  return best;
}

/** A closed list speaks only of what would meet it at that port: the same kind of interface, from the other side. */
function meetsKind(catalogue: Catalogue, port: SubjectPort, other: Subject): boolean {
  const kind = catalogue.interfaces.get(port.interface)?.kind;
  return other.ports.some((one) => one.role !== port.role && catalogue.interfaces.get(one.interface)?.kind === kind);
}

function distanceOf(subject: Subject, id: string): number {
  const at = subject.line.indexOf(id);
  return at < 0 ? Infinity : at;
}

/** The statements that count: those said most directly. Where two of them disagree on yes or no, the level is CONFLICTING. */
export function weighStatements(statements: readonly Statement[]): { level: Level; statements: readonly Statement[] } | undefined {
  if (statements.length === 0) return undefined;
  const nearestDistance = Math.min(...statements.map((one) => one.distance));
  const direct = statements.filter((one) => one.distance === nearestDistance);
  const no = direct.filter((one) => one.level === 'INCOMPATIBLE');
  const yes = direct.filter((one) => one.level !== 'INCOMPATIBLE');
  if (no.length === 0 || yes.length === 0) return { level: worstOf(direct.map((one) => one.level)), statements: direct };
  const strengthOf = (side: readonly Statement[]) => Math.min(...side.map((one) => rankOfGrade(strongestGrade(one.evidence))));
  const unverified = rankOfGrade('UNVERIFIED');
  if (strengthOf(yes) === unverified && strengthOf(no) < unverified) return { level: 'INCOMPATIBLE', statements: no };
  return { level: 'CONFLICTING', statements: direct };
}

/** A statement in the form of a finding. */
export function findingOfStatement(statement: Statement, a: Subject, b: Subject): Finding {
  const [condition] = statement.conditions;
  return {
    rule: 'statement-outranks-derivation',
    code: statement.code,
    level: statement.level,
    facts: { a: a.name, b: b.name, reason: statement.reason },
    evidence: [...statement.evidence],
    grade: strongestGrade(statement.evidence),
    ...(condition !== undefined && { condition }),
  };
}
