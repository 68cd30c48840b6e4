import type { Purpose, Relation } from '../../engine/facts/records.ts';
import type { NamedKind } from '../../search/named-thing.ts';

/** One row of a truth table: two names, a question, and the documented answer. */
export interface Case {
  id: string;
  kind: string;
  a: string;
  /** Missing of a name alone. */
  b?: string;
  question?: string;
  /** Of a name the slug of the thing that it means, or NOT_FOUND. */
  verdict: string;
  conditions?: string;
  /** Partial date for which the row is asked. */
  asOf?: string | null;
  /** Whose `a` and whose `b` of a pair is asked about. */
  hostNation?: string | null;
  guestNation?: string | null;
}

/** How a row is put to the catalogue. */
export interface CaseQuestion {
  asks: 'COMPATIBILITY' | 'OPERATES' | 'STANDARD_COVERS' | 'NAME';
  relation?: Relation;
  /** Where two things could meet in several ways, the one that is asked about. */
  purposes?: Purpose[];
  /** Partial date named by the row; undefined where it names none. */
  asOf?: string;
  hostNation?: string;
  guestNation?: string;
  kindsA: NamedKind[];
  kindsB: NamedKind[];
}

const ITEMS: NamedKind[] = ['EQUIPMENT', 'SUPPLY', 'INTERFACE'];
const SUPPLIES_FIRST: NamedKind[] = ['SUPPLY', 'INTERFACE', 'EQUIPMENT'];

const BY_KIND: Record<string, Omit<CaseQuestion, 'asOf' | 'hostNation' | 'guestNation'>> = {
  'fuel/electrical/other': { asks: 'COMPATIBILITY', kindsA: SUPPLIES_FIRST, kindsB: SUPPLIES_FIRST },
  fires: { asks: 'COMPATIBILITY', relation: 'ACCEPTS', kindsA: ['EQUIPMENT', 'SUPPLY'], kindsB: SUPPLIES_FIRST },
  carries: { asks: 'COMPATIBILITY', relation: 'ACCEPTS', kindsA: ['EQUIPMENT'], kindsB: SUPPLIES_FIRST },
  refuels: { asks: 'COMPATIBILITY', relation: 'ACCEPTS', purposes: ['FUEL'], kindsA: ['EQUIPMENT'], kindsB: ['EQUIPMENT'] },
  'shares-ammunition': { asks: 'COMPATIBILITY', relation: 'SHARES_SUPPLY', kindsA: ['EQUIPMENT'], kindsB: ['EQUIPMENT'] },
  'interchangeable-ammunition': {
    asks: 'COMPATIBILITY',
    relation: 'INTERCHANGES',
    kindsA: ['SUPPLY', 'INTERFACE'],
    kindsB: ['SUPPLY', 'INTERFACE'],
  },
  links: { asks: 'COMPATIBILITY', relation: 'CONNECTS', kindsA: ['EQUIPMENT', 'INTERFACE'], kindsB: ['EQUIPMENT', 'INTERFACE'] },
  operates: { asks: 'OPERATES', kindsA: ['NATION'], kindsB: ['EQUIPMENT', 'SUPPLY', 'CATEGORY'] },
  name: { asks: 'NAME', kindsA: [], kindsB: [] },
  'standard-covers': { asks: 'STANDARD_COVERS', kindsA: ['STANDARD'], kindsB: ['INTERFACE', 'TOPIC'] },
};

/** Kinds of question that have a meaning of their own. */
export const CASE_KINDS: readonly string[] = Object.keys(BY_KIND);

const PAIR_VERDICTS = ['COMPATIBLE', 'CONDITIONAL', 'INCOMPATIBLE', 'UNKNOWN', 'INTERCHANGEABLE', 'CONFLICTING', 'NOT_COMPARABLE'];
const FACT_VERDICTS = ['YES', 'NO', 'UNKNOWN', 'TRUE', 'FALSE'];

/** What the documented answer of a kind may be; undefined of a name, which may mean anything. */
export function verdictsOf(kind: string): readonly string[] | undefined {
  const asks = (Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined)?.asks ?? 'COMPATIBILITY';
  return { COMPATIBILITY: PAIR_VERDICTS, OPERATES: FACT_VERDICTS, STANDARD_COVERS: FACT_VERDICTS, NAME: undefined }[asks];
}

/** Turns a row into a question. A kind that is not known is asked as a pair whose roles choose the relation. */
export function questionOf(row: Case): CaseQuestion {
  const question = (Object.hasOwn(BY_KIND, row.kind) ? BY_KIND[row.kind] : undefined) ?? {
    asks: 'COMPATIBILITY',
    kindsA: ITEMS,
    kindsB: ITEMS,
  };
  const { hostNation, guestNation } = row;
  // A year in the words on a pair may be that of a mark or a trial: only what a nation operates is asked for it.
  const asOf = row.asOf ?? (question.asks === 'OPERATES' ? dateIn(`${row.conditions ?? ''} ${row.question ?? ''}`) : undefined);
  const nations = question.asks === 'COMPATIBILITY' && { ...(hostNation && { hostNation }), ...(guestNation && { guestNation }) };
  return { ...question, ...(asOf !== undefined && { asOf }), ...nations };
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The first date of a sentence, as exact as it is written: "As of September 2024" is 2024-09. */
export function dateIn(text: string): string | undefined {
  const day = /(?<![\d-])(?:19|20)\d{2}-\d{2}(?:-\d{2})?(?![\d-])/.exec(text);
  if (day !== null) return day[0];
  const month = new RegExp(`\\b(?:(\\d{1,2})\\s+)?(${MONTHS.join('|')})\\s+(\\d{4})\\b`, 'i').exec(text);
  if (month !== null) {
    const number = String(MONTHS.indexOf((month[2] ?? '').toLowerCase()) + 1).padStart(2, '0');
    return `${month[3]}-${number}${month[1] === undefined ? '' : `-${month[1].padStart(2, '0')}`}`;
  }
  return /\b(19|20)\d{2}\b/.exec(text)?.[0];
}

/**
 * How an answer stands to the documented one. Dangerous: a yes where that is no. Plain: a plain yes where that names conditions. Cautious:
 * conditions where that is a plain yes. Open: unknown, disputed, not comparable, or a name that was not matched. A bottom line of NO is wrong where
 * the documented answer is a yes, whatever the level.
 */
export type Outcome = 'exact' | 'cautious' | 'open' | 'wrong' | 'plain' | 'dangerous';
export const OUTCOMES: readonly Outcome[] = ['exact', 'cautious', 'open', 'wrong', 'plain', 'dangerous'];

const OPEN = new Set(['UNKNOWN', 'NOT_COMPARABLE', 'CONFLICTING', 'NOT_MATCHED', 'AMBIGUOUS']);
const YESES = new Set(['COMPATIBLE', 'CONDITIONAL']);

/** Weighs what a name was taken for (a slug, NOT_FOUND or AMBIGUOUS) against what it means. */
export function judgeName(documented: string, answered: string): Outcome {
  if (answered === documented) return 'exact';
  return answered === 'NOT_FOUND' || OPEN.has(answered) ? 'open' : 'wrong';
}

/** Weighs an answer (a level; for what a nation operates and for standards the answer) and its bottom line against the documented one. */
export function judge(documented: string, answered: string, use: string | null = null): Outcome {
  const expected =
    documented === 'TRUE' ? 'YES' : documented === 'FALSE' ? 'NO' : documented === 'INTERCHANGEABLE' ? 'COMPATIBLE' : documented;
  if (use === 'NO' && YESES.has(expected)) return 'wrong';
  if (answered === expected) return 'exact';
  if (OPEN.has(answered)) return 'open';
  if (expected === 'INCOMPATIBLE' || expected === 'NO') return answered === 'COMPATIBLE' || answered === 'YES' ? 'dangerous' : 'wrong';
  if (expected === 'CONDITIONAL' && answered === 'COMPATIBLE') return 'plain';
  return expected === 'COMPATIBLE' && answered === 'CONDITIONAL' ? 'cautious' : 'wrong';
}
