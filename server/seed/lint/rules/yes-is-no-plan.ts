import { claimsOfSeed, type SeedClaim } from '../claims-of-seed.ts';
import { recordOf, type LintedSeed, type OpenRecord, type SeedRule } from '../rule.ts';
import { termsOf, vocabularyFile } from '../vocabulary-terms.ts';

/** Grades that say: so it is. */
const FIRM = ['DEMONSTRATED', 'DECLARED'];

/** What was refused or given up, what stopped or burst. */
const REFUSAL =
  /\b(would not|refused|gave up|cancelled|abandoned|could not|not yet|still not|not (certified|cleared)|stopped use|barrel burst)\b/i;

/** What is to come, is asked for, or may come. "To be" alone says too little: what is in use may be replaced. */
const PLANS = [
  /\bwill (\w+ )?(be|arm|carry|embark|equip|explore|fire|get|host|integrate|launch|operate|serve|use)\b/i,
  /\b(is|are|was|were) to (be|carry|equip|fire|follow|get|have|launch|receive|replace|use)\b|\bto follow\b/i,
  /(?<!has |have )\bto be (adapted|approved|armed|built into|carried|fired|fitted|integrated|launched|mounted|quad-packed|qualified)\b/i,
  /\b(plans|slated|asks for|asked for|requested|wanted|seeks|might|under way|approved for|said to be outfitted)\b|\brequests?:/i,
  /\b(may (buy|load|be armed)|could also be|being (adapted|integrated|prepared))\b/i,
];

/** What was done is another act than the one asked about, or names what does not work beside what does. */
const OTHER_ACTS = [
  /\bnever (been )?(on|aboard|carried|cleared|fired|integrated|qualified|used)\b|\b(used|fired|carried) only with\b|\bthought to\b/i,
  /\bcould (be|carry|embark|fire|launch|receive|refuel|take|use)\b|\bdeck (built |made |treated )?for the\b/i,
  /\b(fuel|refuel(led|s)?|dry contacts?|hook-?ups?)\b.*\bon the ground\b/i,
  /\b(passed fuel|refuelled|took fuel|fired|released|launched)\b.*\bin (a test|tests)\b/i,
];

/** An order names what was ordered. */
const ORDERS = /\b(buys|bought|orders?|ordered|approves|approved|notice of sale)\b/i;
/** Words by which the page of an order says of what the class is. */
const OF_THE_CLASS = /\b(compatible|as fired by|made for|used in|serves?|standard)\b/i;

/**
 * A plan, a request, a refusal or another act (fuel passed on the ground, in a test) was read as a fit and shown as a plain yes, the order of one round
 * as a word on its class. What a condition on clearance or qualification keeps open may stand on
 * such words, and so may a no.
 */
export const yesIsNoPlan: SeedRule = {
  name: 'yes-is-no-plan',
  sentence:
    'A yes that is DEMONSTRATED or DECLARED rests on no words of a plan, a request, a refusal or another act, and on a class on no order.',
  check: (seed) => {
    const clearances = new Set(
      termsOf(vocabularyFile(seed.files, 'conditions')).flatMap(({ id, type }) => (type === 'CLEARANCE' ? [id] : [])),
    );
    const seen = new Set<OpenRecord>();
    const classes = new Set(seed.files.flatMap(({ folder, name }) => (folder === 'interfaces' ? [name] : [])));
    return yesesOf(seed, clearances).flatMap(({ file, ends, evidence, pointer }) =>
      evidence.flatMap((word, at) => {
        const { says, grade } = word;
        if (typeof says !== 'string' || grade === 'UNVERIFIED') return [];
        const isOfClass = file.folder !== 'interfaces' && ends.some(({ id }) => classes.has(id));
        const found = (FIRM.some((one) => one === grade) ? wordsOf(says) : undefined) ?? (isOfClass ? orderIn(says) : undefined);
        if (found === undefined || seen.has(word)) return [];
        seen.add(word);
        return [
          {
            file,
            pointer: [...pointer, at, 'says'],
            message: `Expected words that say that the pair works, but got "${found}": write UNVERIFIED, a condition on its qualification, notQualified, or what the page says of today.`,
          },
        ];
      }),
    );
  },
};

/** Claims that say yes, and no condition on clearance keeps open. */
function yesesOf(seed: LintedSeed, clearances: ReadonlySet<unknown>): SeedClaim[] {
  return claimsOfSeed(seed).filter(({ file, at }) => {
    if (at.includes('notQualified') || at.includes('conformsTo')) return false;
    const record = recordOf(file) ?? {};
    const claim = at[0] === 'between' ? record : at.reduce<unknown>((inner, step) => (inner as OpenRecord)[step], record);
    const { level, status, conditions } = claim as OpenRecord;
    const isNo = level === 'INCOMPATIBLE' || status === 'NOT_CLEARED' || status === 'WITHDRAWN';
    return !isNo && !(Array.isArray(conditions) && conditions.some((one: unknown) => clearances.has(conditionOf(one))));
  });
}

/** The condition that is used, with or without those for whom it stands. */
function conditionOf(use: unknown): unknown {
  return typeof use === 'object' && use !== null ? (use as OpenRecord)['is'] : use;
}

/** An order of one round in the words of a claim on its whole class. */
function orderIn(says: string): string | undefined {
  return OF_THE_CLASS.test(says) ? undefined : ORDERS.exec(says)?.[0];
}

function wordsOf(says: string): string | undefined {
  return [REFUSAL, ...PLANS, ...OTHER_ACTS].map((one) => one.exec(says)?.[0]).find((found) => found !== undefined);
}
