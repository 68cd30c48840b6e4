import { claimsAbout, nearestClaims } from './claims-about.ts';
import { conditionOf } from './condition-of.ts';
import { nationsAsked, type Case } from './case.ts';
import { gather } from '../facts/gather.ts';
import { lostThePort } from './lost-the-port.ts';
import { DIRECT, familyOfMunition, ITSELF, reached, widerScope, type Reach } from './reach.ts';
import { rankOfClaim, type Claim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import { endOf, startOf } from '../facts/partial-date.ts';
import type { ClaimEntry, ConditionUse } from '../facts/records.ts';
import { belongsTo, type End, type Subject } from '../facts/subject.ts';
import type { Condition, Phrase } from '../verdict/verdict.ts';

/** What a source says of the pair itself, or of a family or class that one of the two belongs to. */
export interface Statement {
  code: 'STATED' | 'LISTED' | 'EXCLUDED' | 'STATED_OF_OTHERS_ONLY';
  level: 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE';
  conditions: readonly Condition[];
  /** Of whom it speaks, where this pair is among them. */
  met: readonly Condition[];
  cautions: readonly Condition[];
  reason: string | Phrase;
  claim: Claim;
  /** 0: says it of the two themselves; larger: of families, of a class. */
  distance: number;
  /** Whose fleet it speaks of, alpha-3; empty where it names none. */
  nations: readonly string[];
  /** False where it speaks of a class or a family, and so not of this one by name. */
  isDirect: boolean;
  /** Its first day, where it names one. */
  since: string | undefined;
  /** Kind of the interface at which it is said; undefined of a statement on the pair as a whole. */
  kind: string | undefined;
  /** Name of the family of the munition, where its page speaks of that alone and each mark has to be integrated for itself. */
  ofFamily: string | undefined;
}

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
  return gather(a.assertions, (assertion): Statement[] => {
    const [first, second] = assertion.between ?? [];
    if (assertion.relation !== relation || first === undefined || second === undefined) return [];
    const straight = distanceOf(a, first) + distanceOf(b, second);
    const crossed = relation === 'ACCEPTS' ? Infinity : distanceOf(a, second) + distanceOf(b, first);
    const distance = Math.min(straight, crossed);
    if (distance === Infinity || (relation === 'ACCEPTS' && isOfALostPort(asked, first, second))) return [];
    const { level, reason, evidence: claim, conditions = [], nations = [], validFrom: since } = assertion;
    const said =
      straight <= crossed ? [reached(asked, a, first), reached(asked, b, second)] : [reached(asked, a, second), reached(asked, b, first)];
    const under = underConditions(asked, conditions);
    if (under === undefined) return [];
    const isIntegrated = b.ends.GUEST.some(({ kind }) => kind.integrated === true);
    const heard = level === 'INCOMPATIBLE' || !isIntegrated ? claim : wordsOnVariants(asked, claim, said);
    return heard === undefined
      ? []
      : [
          statementOf(
            { code: 'STATED', level, reason, claim: heard, distance, nations, since, kind: undefined },
            under,
            said,
            isIntegrated ? familyOfMunition(asked, said) : undefined,
          ),
        ];
  });
}

/** What is said of a family or base mark, of which one of the two has not the port that it is about. */
function isOfALostPort(asked: Case, host: string, guest: string): boolean {
  const { a, b } = asked;
  return lostThePort(asked, a, host, b.ends.GUEST) || lostThePort(asked, b, guest, a.ends.HOST);
}

/** Statements from the claims that an end keeps, about `other`: of the noes the nearest; of the yeses all, to be weighed. */
function addStatementsOfPort(asked: Case, end: End, other: Subject, found: Statement[]): void {
  const { subject, port } = end;
  const { notQualified, qualified } = port;
  if (notQualified === undefined && qualified === undefined) return;
  const noes = notQualified === undefined ? [] : nearestClaims(asked, notQualified, end, other);
  const yeses = qualified === undefined ? [] : claimsAbout(asked, qualified, end, other);
  if (noes.length === 0 && yeses.length === 0) return;
  const own = subject.line.indexOf(port.owner);
  const owner = reached(asked, subject, port.owner);
  for (const { entry, distance } of noes)
    addEntry(asked, { code: 'EXCLUDED', level: 'INCOMPATIBLE' }, { entry, owner, distance: own + distance, end, other }, found);
  for (const { entry, distance } of yeses)
    addEntry(asked, { code: 'LISTED', level: 'COMPATIBLE' }, { entry, owner, distance: own + distance, end, other }, found);
}

interface Entry {
  entry: ClaimEntry;
  owner: Reach;
  distance: number;
  end: End;
  other: Subject;
}

function addEntry(
  asked: Case,
  kind: Pick<Statement, 'code' | 'level'>,
  { entry, owner, distance, end: { port, kind: at }, other }: Entry,
  found: Statement[],
): void {
  const { item, reason = '', evidence: claim = port.evidence, conditions = [], nations = [], forMembers, validFrom: since } = entry;
  const isNo = kind.level === 'INCOMPATIBLE';
  // A no of one nation says nothing of another's fleet.
  if (isNo && nations.length > 0 && !nations.includes(nationsAsked(asked).host ?? '')) return;
  // Conditions of the port belong to every yes of it: where they speak of other fleets only, so does the claim. They narrow no no.
  const ofPort = isNo || port.conditions === undefined ? [] : port.conditions.filter((use) => isScope(asked, use));
  const under = underConditions(asked, ofPort.length === 0 ? conditions : [...conditions, ...ofPort]);
  if (under === undefined) return;
  const ofOther = item === undefined ? DIRECT : reached(asked, other, item);
  const said = isNo || forMembers === true ? ITSELF : [owner, ofOther];
  const heard = isNo || at.integrated !== true ? claim : wordsOnVariants(asked, claim, said);
  if (heard !== undefined)
    found.push(
      statementOf(
        { code: kind.code, level: kind.level, reason, claim: heard, distance, nations, since, kind: at.id },
        under,
        said,
        at.integrated === true ? familyOfMunition(asked, said) : undefined,
      ),
    );
}

type Under = Pick<Statement, 'conditions' | 'met' | 'cautions'> & Partial<Pick<Statement, 'code' | 'level'>>;

const UNDER_NOTHING: Under = { conditions: [], met: [], cautions: [] };

/** What has to hold for a claim to count for a pair. Undefined where it holds for others; a no where its page says that nobody else has it. */
function underConditions(asked: Case, uses: readonly ConditionUse[]): Under | undefined {
  if (uses.length === 0) return UNDER_NOTHING;
  const all = uses.map((use) => ({ use, ...conditionOf(asked, use) }));
  const scopes = all.filter(({ use, scoped }) => scoped && isScope(asked, use));
  if (scopes.length > 0 && scopes.every(({ concerns }) => concerns === 'OTHERS')) {
    const conditions = scopes.filter(({ state }) => state === 'NOT_MET').map(({ condition }) => condition);
    return conditions.length === 0
      ? undefined
      : { code: 'STATED_OF_OTHERS_ONLY', level: 'INCOMPATIBLE', conditions, met: [], cautions: [] };
  }
  const here = all.filter(({ concerns }) => concerns === 'THIS_PAIR');
  return {
    conditions: here.filter(({ caution, state }) => !caution && state === 'OPEN').map(({ condition }) => condition),
    met: here.filter(({ caution, state }) => !caution && state === 'MET').map(({ condition }) => condition),
    cautions: here.filter(({ caution }) => caution).map(({ condition }) => condition),
  };
}

/** True of a condition that says for whose fleet or which variants something holds. */
function isScope(asked: Case, use: ConditionUse): boolean {
  return asked.on.catalogue.conditions.get(typeof use === 'string' ? use : use.is)?.type === 'SCOPE';
}

/**
 * The words of a claim on an integration that may mean a variant which it does not name: no page of a time when that was in nobody's service.
 * Undefined where none is left.
 */
function wordsOnVariants({ on }: Case, claim: Claim, said: readonly Reach[]): Claim | undefined {
  const first = said
    .map((one) => (one.as === 'FAMILY' && one.since !== undefined ? startOf(one.since) : ''))
    .reduce((a, b) => (a > b ? a : b));
  if (first === '') return claim;
  const dateOf = ({ source = '' }: Claim[number]) => on.catalogue.sources.get(source)?.published;
  const heard = claim.filter((word) => endOf(dateOf(word) ?? LATER) >= first);
  return heard.length === 0 && claim.length > 0 ? undefined : heard;
}

/** The day of a word without one: it may be of any. */
const LATER = '9999-12-31';

type Said = Omit<Statement, 'conditions' | 'met' | 'cautions' | 'isDirect' | 'ofFamily'>;

/**
 * A statement under what it asks for. A page that speaks of a family or a class says so of this one at most as far as it is like the others.
 * Written out field by field, because it is made for every entry of every list.
 */
function statementOf(said: Said, under: Under, reach: readonly Reach[], ofFamily: string | undefined): Statement {
  const { code = said.code, level = said.level, met, cautions } = under;
  const { reason, distance, nations, since, kind } = said;
  let { claim } = said;
  let { conditions } = under;
  const isDirect = reach.every(({ as }) => as === 'NAMED');
  if (level !== 'INCOMPATIBLE') {
    if (!isDirect) conditions = [...conditions, ...gather(reach, widerScope)];
    else if (rankOfClaim(claim) === rankOfGrade('INFERRED')) conditions = [...conditions, PAIR_NOT_NAMED];
    if (!isDirect) claim = inferredFrom(claim);
  }
  return { code, level, reason, claim, distance, nations, since, kind, conditions, met, cautions, isDirect, ofFamily };
}

const PAIR_NOT_NAMED: Phrase = { code: 'PAGE_DOES_NOT_NAME_THE_PAIR', facts: {} };

/** The same words, none of them stronger than INFERRED. */
function inferredFrom(claim: Claim): Claim {
  const limit = rankOfGrade('INFERRED');
  return claim.map((one) => (rankOfGrade(one.grade) < limit ? { ...one, grade: 'INFERRED' as const } : one));
}

function distanceOf(subject: Subject, id: string): number {
  return belongsTo(subject, id) ? subject.line.indexOf(id) : Infinity;
}
