import { conditionOf } from './condition-of.ts';
import type { Case } from './case.ts';
import { itemOf, type Catalogue } from '../facts/catalogue.ts';
import { rankOfClaim, type Claim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import type { ClaimEntry, ConditionUse } from '../facts/records.ts';
import { belongsTo, type End, type Subject } from '../facts/subject.ts';
import type { Condition, Phrase } from '../verdict/verdict.ts';

/** What a source says of the pair itself, or of a family or class that one of the two belongs to. */
export interface Statement {
  code: 'STATED' | 'LISTED' | 'EXCLUDED' | 'NOT_ON_A_CLOSED_LIST';
  level: 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE';
  conditions: readonly Condition[];
  cautions: readonly Condition[];
  reason: string | Phrase;
  claim: Claim;
  /** 0: says it of the two themselves; larger: of families, of a class, by omission. */
  distance: number;
  /** Whose fleet it speaks of, alpha-3; empty where it names none. */
  nations: readonly string[];
  /** False where it speaks of a class or a family, and so not of this one by name. */
  isDirect: boolean;
}

const BY_OMISSION = 40;
const OF_A_CLASS = 20;
const NONE: readonly Statement[] = [];

/** Every statement on a pair. For ACCEPTS `a` is the host. */
export function statementsAbout(asked: Case): readonly Statement[] {
  const { relation, a, b } = asked;
  const asserted = a.assertions.length === 0 || b.assertions.length === 0 ? NONE : assertionsAbout(asked);
  if (relation !== 'ACCEPTS') return asserted;
  const found: Statement[] = [...asserted];
  for (const end of a.ends.HOST) addStatementsOfPort(asked, end, b, found);
  for (const end of b.ends.GUEST) addStatementsOfPort(asked, end, a, found);
  return found;
}

function assertionsAbout(asked: Case): Statement[] {
  const { relation, a, b } = asked;
  return a.assertions.flatMap((assertion): Statement[] => {
    const [first, second] = assertion.between ?? [];
    if (assertion.relation !== relation || first === undefined || second === undefined) return [];
    const straight = distanceOf(a, first) + distanceOf(b, second);
    const crossed = relation === 'ACCEPTS' ? Infinity : distanceOf(a, second) + distanceOf(b, first);
    const distance = Math.min(straight, crossed);
    if (distance === Infinity) return [];
    const { level, reason, evidence, conditions = [], nations = [] } = assertion;
    const said =
      straight <= crossed ? [reached(asked, a, first), reached(asked, b, second)] : [reached(asked, a, second), reached(asked, b, first)];
    const under = underConditions(asked, conditions);
    return under === undefined ? [] : [narrowed({ code: 'STATED', level, reason, claim: evidence, distance, nations, ...under }, said)];
  });
}

/** Statements from the claims that an end keeps, about `other`: of the noes the nearest; of the yeses all, to be weighed. */
function addStatementsOfPort(asked: Case, end: End, other: Subject, found: Statement[]): void {
  const { subject, port } = end;
  const { notQualified, qualified, closed } = port;
  if (notQualified === undefined && qualified === undefined && closed === undefined) return;
  const own = subject.line.indexOf(port.owner);
  const owner = reached(asked, subject, port.owner);
  for (const { entry, distance } of nearest(asked, notQualified ?? [], end, other))
    addEntry(asked, { code: 'EXCLUDED', level: 'INCOMPATIBLE' }, { entry, owner, distance: own + distance, port, other }, found);
  const listed = claimsAbout(asked, qualified ?? [], end, other);
  for (const { entry, distance } of listed)
    addEntry(asked, { code: 'LISTED', level: 'COMPATIBLE' }, { entry, owner, distance: own + distance, port, other }, found);
  if (listed.length > 0 || closed === undefined || !meetsKind(asked, port, other)) return;
  const reason: Phrase = { code: 'LIST_IS_CLOSED', facts: { of: subject.name, asOf: closed.asOf ?? '' } };
  const rest = { conditions: [], cautions: [], nations: [], reason: closed.reason ?? reason, claim: closed.evidence, isDirect: true };
  found.push({ code: 'NOT_ON_A_CLOSED_LIST', level: 'INCOMPATIBLE', distance: own + BY_OMISSION, ...rest });
}

interface Entry {
  entry: ClaimEntry;
  owner: Reach;
  distance: number;
  port: End['port'];
  other: Subject;
}

function addEntry(
  asked: Case,
  kind: Pick<Statement, 'code' | 'level'>,
  { entry, owner, distance, port, other }: Entry,
  found: Statement[],
): void {
  const { item, reason = '', evidence: claim = port.evidence, conditions = [], nations = [], forMembers } = entry;
  const isNo = kind.level === 'INCOMPATIBLE';
  // A no of one nation says nothing of another's fleet.
  if (isNo && nations.length > 0 && !nations.includes(asked.hostNation ?? asked.a.nation ?? '')) return;
  // Conditions of the port belong to every claim of it: where they speak of other fleets only, so does the claim.
  const under = underConditions(asked, [...conditions, ...(port.conditions ?? []).filter((use) => isScope(asked, use))]);
  if (under === undefined) return;
  const said = [owner, item === undefined || forMembers === true || isNo ? DIRECT : reached(asked, other, item)];
  found.push(narrowed({ ...kind, reason, claim, distance, nations, ...under }, isNo ? [DIRECT] : said));
}

/** What has to hold for a claim to count for a pair; undefined where it holds for others only. */
function underConditions(asked: Case, uses: readonly ConditionUse[]): Pick<Statement, 'conditions' | 'cautions'> | undefined {
  const all = uses.map((use) => ({ use, ...conditionOf(asked, use) }));
  const scopes = all.filter(({ use, scoped }) => scoped && isScope(asked, use));
  if (scopes.length > 0 && scopes.every(({ concerns }) => concerns === 'OTHERS')) return undefined;
  const here = all.filter(({ concerns }) => concerns === 'THIS_PAIR');
  return {
    conditions: here.filter(({ caution }) => !caution).map(({ condition }) => condition),
    cautions: here.filter(({ caution }) => caution).map(({ condition }) => condition),
  };
}

/** True of a condition that says for whose fleet or which variants something holds. */
function isScope(asked: Case, use: ConditionUse): boolean {
  return asked.on.catalogue.conditions.get(typeof use === 'string' ? use : use.is)?.type === 'SCOPE';
}

/** How a claim reaches a subject: by its name, by a base variant of it, or only as a member of a family or class. */
type Reach = { as: 'NAMED' } | { as: 'FAMILY' | 'CLASS'; name: string };
const DIRECT: Reach = { as: 'NAMED' };

function reached({ on }: Case, subject: Subject, id: string): Reach {
  const at = subject.line.indexOf(id);
  if (at === 0) return DIRECT;
  const { catalogue } = on;
  if (at > 0) {
    const family = itemOf(catalogue, id);
    return family?.generic === true ? { as: 'FAMILY', name: family.name } : DIRECT;
  }
  const spec = catalogue.interfaces.get(id);
  return spec === undefined || subject.kind === 'INTERFACE' ? DIRECT : { as: 'CLASS', name: spec.name };
}

/** A page that speaks of a family or a class says so of this one at most as far as it is like the others. */
function narrowed(statement: Omit<Statement, 'isDirect'>, said: readonly Reach[]): Statement {
  const wider = said.filter((one) => one.as !== 'NAMED');
  if (statement.level === 'INCOMPATIBLE') return { ...statement, isDirect: wider.length === 0 };
  if (wider.length === 0) {
    const isInferred = rankOfClaim(statement.claim) === rankOfGrade('INFERRED');
    const conditions = isInferred ? [...statement.conditions, PAIR_NOT_NAMED] : statement.conditions;
    return { ...statement, conditions, isDirect: true };
  }
  const scopes = wider.map(({ as, name }): Phrase => ({
    code: as === 'CLASS' ? 'PAGE_SPEAKS_OF_THE_CLASS' : 'PAGE_SPEAKS_OF_THE_FAMILY',
    facts: { of: name },
  }));
  return { ...statement, claim: inferredFrom(statement.claim), conditions: [...statement.conditions, ...scopes], isDirect: false };
}

const PAIR_NOT_NAMED: Phrase = { code: 'PAGE_DOES_NOT_NAME_THE_PAIR', facts: {} };

/** The same words, none of them stronger than INFERRED. */
function inferredFrom(claim: Claim): Claim {
  const limit = rankOfGrade('INFERRED');
  return claim.map((one) => (rankOfGrade(one.grade) < limit ? { ...one, grade: 'INFERRED' as const } : one));
}

/** The claims that come nearest to a subject. */
function nearest(...about: Parameters<typeof claimsAbout>): ReturnType<typeof claimsAbout> {
  const found = claimsAbout(...about);
  const least = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === least);
}

/** The claims that reach a subject: on itself, a family of it, an interface of it, a kind of interface of it. */
function claimsAbout(
  asked: Case,
  claims: readonly ClaimEntry[],
  { port, subject: owner }: End,
  subject: Subject,
): { entry: ClaimEntry; distance: number }[] {
  return claims
    .map((entry) => ({ entry, distance: distanceOfEntry(asked, entry, port, subject, owner) }))
    .filter(({ distance }) => distance < Infinity);
}

function distanceOfEntry(
  { on: { catalogue } }: Case,
  { item, kind }: ClaimEntry,
  port: End['port'],
  subject: Subject,
  owner: Subject,
): number {
  const opposite = subject.ports.filter((one) => one.role !== port.role);
  if (item === undefined) return meetsOnlyAs(catalogue, kind, owner, port.role, opposite) ? OF_A_CLASS + 1 : Infinity;
  const at = subject.line.indexOf(item);
  if (at >= 0) return at;
  return opposite.some((one) => one.interface === item) ? OF_A_CLASS : Infinity;
}

/** A no to a kind of interface counts where the two would meet in no other way: a missile for canisters is none for cells, whatever else the ship has. */
function meetsOnlyAs(
  catalogue: Catalogue,
  kind: string | undefined,
  owner: Subject,
  role: End['port']['role'],
  opposite: readonly End['port'][],
): boolean {
  const kindOf = ({ interface: id }: End['port']) => catalogue.interfaces.get(id)?.kind;
  const theirs = new Set(opposite.map(kindOf));
  const mine = owner.ports.filter((one) => one.role === role).map(kindOf);
  return theirs.has(kind) && mine.every((one) => one === kind || !theirs.has(one));
}

/** A closed list speaks only of what would meet it at that port: the same kind of interface, from the other side. */
function meetsKind({ on: { catalogue } }: Case, port: End['port'], other: Subject): boolean {
  const kind = catalogue.interfaces.get(port.interface)?.kind;
  return other.ports.some((one) => one.role !== port.role && catalogue.interfaces.get(one.interface)?.kind === kind);
}

function distanceOf(subject: Subject, id: string): number {
  return belongsTo(subject, id) ? subject.line.indexOf(id) : Infinity;
}
