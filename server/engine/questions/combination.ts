import { assess } from '../judge/assess.ts';
import type { Day } from '../facts/day.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import { rankOfClaim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import { reasonText } from '../facts/text.ts';
import type { AssertionRecord } from '../facts/records.ts';
import { headOf, type Case } from '../judge/case.ts';
import { conditionsOf } from '../judge/condition-of.ts';
import { sourcesDisagree } from '../judge/weigh-statements.ts';
import type { Subject } from '../facts/subject.ts';
import { worseUse } from '../verdict/use.ts';
import { isSameCondition, outrank, type Finding, type MissingFact, type Phrase, type Verdict } from '../verdict/verdict.ts';

/** The parts of a firing set. Charge and fuze may be left out; what is left out is named as missing. */
export interface FiringSet {
  host: Subject;
  projectile: Subject;
  charge?: Subject;
  fuze?: Subject;
  /** Whose part is asked about, alpha-3; anybody's where that is missing. */
  nations?: Partial<Record<'host' | 'projectile' | 'charge' | 'fuze', string | undefined>>;
}

/** A firing set judged as a whole and part by part. Fit is a conjunction: tube AND projectile AND charge AND fuze AND firing data. */
export interface CombinationVerdict {
  whole: Verdict;
  parts: Verdict[];
}

/**
 * Judges tube + projectile (+ charge, + fuze). A recorded set is no better than its worst part, unless its page names every part; what is open
 * for a part, or left out, stays open even then.
 */
export function assessCombination(on: Day, set: FiringSet): CombinationVerdict {
  const { host, projectile, charge, fuze, nations = {} } = set;
  const accepts = (a: Subject, b: Subject, hostNation?: string, guestNation?: string) =>
    assess(on, a, b, 'ACCEPTS', { hostNation, guestNation });
  const parts = [
    accepts(host, projectile, nations.host, nations.projectile),
    ...(charge ? [accepts(host, charge, nations.host, nations.charge)] : []),
    ...(fuze ? [accepts(projectile, fuze, nations.projectile, nations.fuze)] : []),
  ];
  const asked: Case = { on, relation: 'ACCEPTS', a: host, b: projectile, hostNation: nations.host, guestNation: nations.projectile };
  const head = headOf(asked);
  const recorded = recordedCombinations(on, set);
  // What limits a part limits the set, and that nothing is recorded of the fleet asked about is said of both.
  const limits = parts.flatMap((part) =>
    part.findings.filter(({ useAtMost, rule, caution }) => useAtMost !== undefined || (rule === 'fleet-is-configured-for-it' && caution)),
  );
  const once = limits.filter((one, at) => !limits.slice(0, at).some((before) => isSameCondition(before, one)));
  const findings = [...parts.flatMap((part) => findingsOfPart(on, part)), ...once];
  const open = leftOut(set);
  if (recorded.length === 0) return { whole: asGoodAsTheWorst(on, concludeVerdict(head, [...findings, ...open]), parts), parts };
  const said = recorded.flatMap((one) => findingsOfRecord(asked, one));
  const levels = new Set(said.map(({ level }) => level));
  const disagree = levels.has('INCOMPATIBLE') && levels.size > 1;
  const heard = disagree ? [sourcesDisagree(host, projectile, said), ...outrank(said)] : said;
  if (!recorded.some((one) => namesEveryPart(one, set)))
    return { whole: asGoodAsTheWorst(on, concludeVerdict(head, [...heard, ...findings, ...open]), parts), parts };
  return { whole: concludeVerdict(head, [...heard, ...findings.map(answered), ...open]), parts };
}

/** True where a page that was opened names the very parts that are asked about, each of them: no family, none left out. */
function namesEveryPart({ combination, evidence }: AssertionRecord, { host, projectile, charge, fuze }: FiringSet): boolean {
  const named = [combination?.host, combination?.projectile, combination?.charge, combination?.fuze];
  const asked = [host, projectile, charge, fuze];
  return rankOfClaim(evidence) <= rankOfGrade('DECLARED') && asked.every((part, at) => part?.id === named[at]);
}

/** A part of a set that a page names whole: that its parts fit is answered, what is open for one of them is open for the set. */
function answered(finding: Finding): Finding {
  if (finding.level === 'INCOMPATIBLE') return finding;
  return finding.level === 'CONDITIONAL' ? { ...finding, restricts: true } : { ...finding, outranked: true };
}

/** A set is of no more use than the worst of its parts; where that lowers it, the sentence names the part. */
function asGoodAsTheWorst(on: Day, whole: Verdict, parts: readonly Verdict[]): Verdict {
  const use = parts.reduce((worst, part) => worseUse(worst, part.use), whole.use);
  const worst = parts.find((part) => part.use === use);
  if (use === whole.use || worst === undefined) return whole;
  return { ...whole, use, why: { code: 'WHY_OF_A_MEMBER', facts: { member: on.subject(worst.b)?.name ?? worst.b, because: worst.why } } };
}

/** Recorded sets that the asked one is a case of: every part that the record names is that part or of its family. */
function recordedCombinations(on: Day, { host, projectile, charge, fuze }: FiringSet): AssertionRecord[] {
  const matches = (id: string | undefined, subject: Subject | undefined) => id === undefined || (subject?.line.includes(id) ?? false);
  return on.catalogue.combinations.filter(
    ({ combination }) =>
      combination !== undefined &&
      matches(combination.host, host) &&
      matches(combination.projectile, projectile) &&
      matches(combination.charge, charge) &&
      matches(combination.fuze, fuze),
  );
}

function findingsOfRecord(asked: Case, { level, reason, evidence, conditions = [] }: AssertionRecord): Finding[] {
  const why = reasonText(asked.on.catalogue, reason);
  const facts = { host: asked.a.name, projectile: asked.b.name, reason: why };
  const said = { rule: 'combination-is-documented', code: 'COMBINATION_IS_DOCUMENTED', facts, claims: [evidence] } as const;
  const named = level === 'INCOMPATIBLE' ? [] : conditionsOf(asked, conditions);
  const open = level === 'CONDITIONAL' && named.length === 0 ? [why] : named;
  if (level !== 'CONDITIONAL' && open.length === 0) return [{ ...said, level }];
  return open.map((condition) => ({ ...said, level: 'CONDITIONAL', condition }));
}

/** A part of the set as findings: one, or one for each condition that is open. */
function findingsOfPart(on: Day, part: Verdict): Finding[] {
  const nameOf = (id: string) => on.subject(id)?.name ?? id;
  const { level } = part;
  const named: Phrase = { code: `LEVEL_${level}`, facts: {} };
  const facts = { a: nameOf(part.a), b: nameOf(part.b), level: named };
  const [missing] = part.missing;
  const found = {
    rule: 'every-part-fits',
    code: 'PART_OF_THE_SET',
    facts,
    claims: part.findings.filter((one) => one.outranked !== true && one.restricts !== true).flatMap((one) => one.claims),
    missing,
  } as const;
  const open = part.conditions.map((condition): Finding => ({ ...found, level: 'CONDITIONAL', condition }));
  if (level === 'CONDITIONAL') return open;
  if (level !== 'UNKNOWN' && level !== 'NOT_COMPARABLE') return [{ ...found, level }, ...open];
  const whether: MissingFact = { of: part.b, fact: { code: 'WHETHER_THE_TWO_MEET', facts: { a: facts.a, b: facts.b } } };
  return [{ ...found, level: 'UNKNOWN', missing: missing ?? whether }, ...open];
}

/** Parts that the question leaves out are conditions of the answer, never assumed. Only tube artillery and mortars load in parts. */
function leftOut({ host, projectile, charge, fuze }: FiringSet): Finding[] {
  const loadsCharges = host.ports.some((port) => port.purpose === 'CHARGE' && port.role === 'HOST');
  const takesFuze = projectile.ports.some((port) => port.purpose === 'FUZE' && port.role === 'HOST');
  const open = [...(charge || !loadsCharges ? [] : ['CHARGE']), ...(fuze || !takesFuze ? [] : ['FUZE'])];
  return open.map((part) => ({
    rule: 'every-part-fits',
    code: part === 'FUZE' ? 'FUZE_LEFT_OPEN' : 'CHARGE_LEFT_OPEN',
    level: 'CONDITIONAL' as const,
    facts: { host: host.name },
    claims: [],
    restricts: true,
    condition: {
      code: part === 'FUZE' ? 'A_FUZE_IS_CHOSEN' : 'A_CHARGE_IS_CHOSEN',
      facts: { host: host.name, projectile: projectile.name },
    },
  }));
}
