import { gather } from '../facts/gather.ts';
import { rankOfClaim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import type { Subject } from '../facts/subject.ts';
import { sourceOf } from './source-of.ts';
import { reasonText } from '../facts/text.ts';
import type { Case } from './case.ts';
import { isOfWiderWords } from '../verdict/inferred-scope.ts';
import { uniqueConditions, worstOf, type Finding, type Level, type MissingFact, type Verdict } from '../verdict/verdict.ts';
import type { Statement } from './statements.ts';

/** The statements that count: those said most directly. Where two of them disagree on yes or no, the level is CONFLICTING. */
export function weighStatements(statements: readonly Statement[]): { level: Level; statements: readonly Statement[] } | undefined {
  if (statements.length === 0) return undefined;
  const nearestDistance = Math.min(...statements.map((one) => one.distance));
  const direct = statements.filter((one) => one.distance === nearestDistance);
  const no = direct.filter((one) => one.level === 'INCOMPATIBLE');
  const yes = direct.filter((one) => one.level !== 'INCOMPATIBLE');
  if (yes.length === 0) return { level: 'INCOMPATIBLE', statements: no };
  if (no.length === 0) {
    const said = inOne(givenWord(yes, statements), yes);
    return { level: said.level, statements: [said] };
  }
  if (isUnverified(yes) && !isUnverified(no)) return { level: 'INCOMPATIBLE', statements: no };
  return { level: 'CONFLICTING', statements: direct };
}

/** Where the nearest yes is nobody's word, the word that was given of the family or the class; not past a no that somebody gave nearer than it. */
function givenWord(yes: readonly Statement[], all: readonly Statement[]): readonly Statement[] {
  if (!isUnverified(yes)) return yes;
  const given = all.filter((one) => one.level !== 'INCOMPATIBLE' && !isUnverified([one]));
  if (given.length === 0) return yes;
  const near = Math.min(...given.map((one) => one.distance));
  const isRefused = all.some((one) => one.level === 'INCOMPATIBLE' && !isUnverified([one]) && one.distance <= near);
  return isRefused ? yes : given.filter((one) => one.distance === near);
}

/**
 * What was said beside what is derived, where a yes adds nothing: the rules say yes on better words, which a weaker one neither lowers nor raises.
 * What it asks for stays open; that its page speaks of more than the pair is of no matter then. Undefined where the statements decide.
 */
export function besideBetterWords(
  statements: readonly Statement[],
  stated: readonly Finding[],
  { level, basis }: Pick<Verdict, 'level' | 'basis'>,
): Finding[] | undefined {
  if (basis === null || (level !== 'COMPATIBLE' && level !== 'CONDITIONAL')) return undefined;
  // A word on the family of a munition adds nothing to a page on the class of which it is one.
  const least = (one: Statement) => (one.ofFamily === undefined ? rankOfClaim(one.claim) : rankOfGrade('INFERRED') + 1);
  if (statements.some((one) => one.level === 'INCOMPATIBLE' || least(one) <= rankOfGrade(basis))) return undefined;
  return stated.flatMap((one) => {
    if (one.code === OF_THE_FAMILY) return [];
    const isOpen = one.level === 'CONDITIONAL' && !isOfWiderWords(one.condition);
    return [isOpen ? { ...one, restricts: true } : { ...one, outranked: true }];
  });
}

function isUnverified(statements: readonly Statement[]): boolean {
  return statements.every((one) => rankOfClaim(one.claim) === rankOfGrade('UNVERIFIED'));
}

/** Several sources that say yes are one claim with several words: as strong as the strongest, under the conditions of all and of the nearest. */
function inOne(given: readonly Statement[], nearest: readonly Statement[]): Statement {
  const named = given.filter((one) => one.isDirect);
  const kept = named.length > 0 ? named : given;
  const [first] = kept as [Statement];
  const also = given === nearest ? kept : [...kept, ...nearest];
  // That one page speaks of more than the pair is settled by one that names it.
  const isNamed = named.some((one) => rankOfClaim(one.claim) < rankOfGrade('INFERRED'));
  if (also.length === 1) return first;
  return {
    ...first,
    level: worstOf(kept.map((one) => one.level)) as Statement['level'],
    claim: gather(kept, (one) => one.claim),
    conditions: uniqueConditions(gather(also, (one) => one.conditions).filter((one) => !isNamed || !isOfWiderWords(one))),
    met: uniqueConditions(gather(also, (one) => one.met)),
    cautions: uniqueConditions(gather(also, (one) => one.cautions)),
    nations: [...new Set(gather(kept, (one) => one.nations))],
    ofFamily: kept.every((one) => one.ofFamily !== undefined) ? first.ofFamily : undefined,
    reason: kept.map((one) => one.reason).find((reason) => reason !== '') ?? '',
  };
}

/**
 * A statement in the form of findings: one, one more for each condition, one for each caution. A yes of which the source names no condition
 * depends on what it says.
 */
export function findingsOfStatement({ on, a, b }: Pick<Case, 'on' | 'a' | 'b'>, statement: Statement): Finding[] {
  const { code, level, claim, conditions, met, cautions, ofFamily } = statement;
  const reason = typeof statement.reason === 'string' ? reasonText(on.catalogue, statement.reason) : statement.reason;
  // Written out field by field, because they are made for every statement: a copy that grows costs several times that.
  const rule = 'statement-outranks-derivation';
  const facts = { a: a.name, b: b.name, reason, source: sourceOf(on.catalogue, claim) };
  const claims = [claim];
  const named = level === 'CONDITIONAL' && conditions.length === 0 ? [reason] : conditions;
  const underIt = level === 'INCOMPATIBLE' ? level : 'CONDITIONAL';
  const shown = level === 'CONDITIONAL' ? 'COMPATIBLE' : level;
  const found: Finding[] = level === 'CONDITIONAL' ? [] : [{ rule, code, facts, claims, level }];
  for (const condition of named) found.push({ rule, code, facts, claims, level: underIt, condition });
  for (const condition of met) found.push({ rule, code, facts, claims, level: 'COMPATIBLE', condition, restricts: true });
  for (const caution of cautions) found.push({ rule, code, facts, claims, level: shown, caution, outranked: true });
  if (ofFamily !== undefined && level !== 'INCOMPATIBLE') found.push(wordOfTheFamily(a, b, ofFamily));
  return found;
}

const OF_THE_FAMILY = 'WORD_IS_OF_THE_FAMILY';

/** A page on a family of munitions leaves open which of them it means: a question for those who have the two. */
function wordOfTheFamily(a: Subject, b: Subject, family: string): Finding {
  const missing: MissingFact = { of: b.id, fact: { code: 'WORD_ON_THE_PAIR', facts: { a: a.name, b: b.name } } };
  const facts = { a: a.name, b: b.name, of: family };
  return {
    rule: 'statement-outranks-derivation',
    code: OF_THE_FAMILY,
    level: 'UNKNOWN',
    facts,
    claims: [],
    missing,
    outranked: true,
    useAtMost: 'ASK',
  };
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
