import { LIKELY } from '../../search/confidence.ts';
import type { NamedKind } from '../../search/named-thing.ts';
import { judge, judgeName, OUTCOMES, questionOf, type Case, type CaseQuestion, type Outcome } from './question-of-case.ts';

/** One row with what the catalogue answered. */
export interface ScoredCase {
  id: string;
  kind: string;
  a: string;
  /** Empty of a name alone. */
  b: string;
  matchedA: string | null;
  matchedB: string | null;
  documented: string;
  answered: string;
  /** The bottom line; null where the question has none. */
  use: string | null;
  outcome: Outcome;
}

/** Asks the API and nothing else. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

type Reading = { slug: string; category?: { slug: string } };
type Match = { candidates: { confidence: number; entity: Reading }[] };

/** Puts every row of a truth table to the API: names through `matchItems`, then the question. */
export async function scoreCases(rows: readonly Case[], ask: Ask, onProgress: (done: number) => void): Promise<ScoredCase[]> {
  const scored: ScoredCase[] = [];
  for (const row of rows) {
    scored.push(await scoreCase(row, ask));
    onProgress(scored.length);
  }
  return scored;
}

/** What a name may mean: the best candidate, and those that are as good. Nothing where even the best is not likely: a guess would be scored as knowledge. */
function bestReadings({ candidates }: Match): Reading[] {
  const best = candidates[0]?.confidence ?? 0;
  return best < LIKELY ? [] : candidates.filter(({ confidence }) => confidence === best).map(({ entity }) => entity);
}

/** Of equally good readings the two that are of one category: "MG3 and M60" are two machine guns, "Leopard 1 and M60" two tanks. */
function nearestPair(a: readonly Reading[], b: readonly Reading[]): [string | null, string | null] {
  for (const one of a) {
    const like = b.find((other) => other.category !== undefined && other.category.slug === one.category?.slug);
    if (like !== undefined) return [one.slug, like.slug];
  }
  return [a[0]?.slug ?? null, b[0]?.slug ?? null];
}

/** What both names may mean. Where one of them could mean several things, the other is its partner: what is known of the question decides, as it would for a reader. */
async function readingsOf({ a, b = '' }: Case, { asks, kindsA, kindsB }: CaseQuestion, ask: Ask): Promise<[Reading[], Reading[]]> {
  const [first = [], second = []] = await match(
    [
      { name: a, kinds: kindsA },
      { name: b, kinds: kindsB },
    ],
    ask,
  );
  const isDecided = asks !== 'COMPATIBILITY' || (first.length <= 1 && second.length <= 1);
  const [of, by] = first.length > second.length ? [first, second[0]] : [second, first[0]];
  if (isDecided || by === undefined) return [first, second];
  const item = of === first ? { name: a, kinds: kindsA } : { name: b, kinds: kindsB };
  const [meant = []] = await match([{ ...item, partner: by.slug }], ask);
  return of === first ? [meant, second] : [first, meant];
}

async function match(items: readonly { name: string; kinds?: readonly NamedKind[]; partner?: string }[], ask: Ask): Promise<Reading[][]> {
  const { matchItems } = await ask(
    `query Match($items: [ItemToMatch!]!) { matchItems(items: $items) { candidates { confidence entity { slug ... on EquipmentType { category { slug } } ... on SupplyType { category { slug } } } } } }`,
    { items },
  );
  return (matchItems as Match[]).map(bestReadings);
}

/** What a name alone is taken for: the likeliest thing; AMBIGUOUS where several are as likely, NOT_FOUND where none is likely. */
async function scoreName({ id, kind, a, b = '', verdict }: Case, ask: Ask): Promise<ScoredCase> {
  const [readings = []] = await match([{ name: a }], ask);
  const answered = readings.length > 1 ? 'AMBIGUOUS' : (readings[0]?.slug ?? 'NOT_FOUND');
  const matchedA = readings[0]?.slug ?? null;
  return { id, kind, a, b, matchedA, matchedB: null, documented: verdict, answered, use: null, outcome: judgeName(verdict, answered) };
}

async function scoreCase(row: Case, ask: Ask): Promise<ScoredCase> {
  const question = questionOf(row);
  if (question.asks === 'NAME') return scoreName(row, ask);
  const [first, second] = await readingsOf(row, question, ask);
  const [a, b] = question.relation === 'SHARES_SUPPLY' ? nearestPair(first, second) : [first[0]?.slug ?? null, second[0]?.slug ?? null];
  const { answered, use } = a && b ? await answerTo(question, a, b, ask) : { answered: 'NOT_MATCHED', use: null };
  const { id, kind, verdict } = row;
  return {
    id,
    kind,
    a: row.a,
    b: row.b ?? '',
    matchedA: a ?? null,
    matchedB: b ?? null,
    documented: verdict,
    answered,
    use,
    outcome: judge(verdict, answered, use),
  };
}

async function answerTo(
  { asks, relation, purposes, asOf, hostNation, guestNation }: CaseQuestion,
  a: string,
  b: string,
  ask: Ask,
): Promise<Pick<ScoredCase, 'answered' | 'use'>> {
  if (asks === 'OPERATES') {
    const { operates } = await ask(`query($a: ID!, $b: ID!, $asOf: PartialDate) { operates(nation: $a, of: $b, asOf: $asOf) { answer } }`, {
      a,
      b,
      asOf,
    });
    return { answered: (operates as { answer: string }).answer, use: null };
  }
  if (asks === 'STANDARD_COVERS') {
    const { standardCovers } = await ask(`query($a: ID!, $b: ID!) { standardCovers(standard: $a, of: $b) { answer } }`, { a, b });
    return { answered: (standardCovers as { answer: string }).answer, use: null };
  }
  const { compatibility } = await ask(
    `query($a: ID!, $b: ID!, $relation: Relation, $purposes: [Purpose!], $asOf: PartialDate, $hostNation: ID, $guestNation: ID) {
      compatibility(
        a: $a, b: $b, relation: $relation, purposes: $purposes, asOf: $asOf, hostNation: $hostNation, guestNation: $guestNation
      ) { level use }
    }`,
    { a, b, relation, purposes, asOf, hostNation, guestNation },
  );
  const { level, use } = compatibility as { level: string; use: string | null };
  return { answered: level, use };
}

/** The table by kind, and each answer that is not exact by its outcome, the worst first. */
export function reportScore(scored: readonly ScoredCase[]): string {
  const kinds = [...new Set(scored.map((one) => one.kind))].sort();
  const row = (name: string, of: readonly ScoredCase[]) =>
    [
      name.padEnd(28),
      ...OUTCOMES.map((outcome) => String(of.filter((one) => one.outcome === outcome).length).padStart(11)),
      String(of.length).padStart(8),
    ].join('');
  const ofKind = (kind: string) => scored.filter((one) => one.kind === kind);
  return [
    ['kind'.padEnd(28), ...OUTCOMES.map((outcome) => outcome.padStart(11)), 'all'.padStart(8)].join(''),
    ...kinds.map((kind) => row(kind, ofKind(kind))),
    row('all', scored),
    ...[...OUTCOMES].reverse().flatMap((outcome) => named(outcome, scored)),
  ].join('\n');
}

const TITLES: Readonly<Record<Outcome, string>> = {
  dangerous: 'Dangerous: a yes where the documented answer is no',
  plain: 'Plain: no condition where the documented answer has some',
  wrong: 'Wrong: another answer, or a bottom line of NO where the documented answer is a yes',
  open: 'Open: unknown, disputed or not matched',
  cautious: 'Cautious: conditions where the documented answer is a plain yes',
  exact: '',
};

function named(outcome: Outcome, scored: readonly ScoredCase[]): string[] {
  const those = scored.filter((one) => one.outcome === outcome);
  if (those.length === 0 || outcome === 'exact') return [];
  return ['', TITLES[outcome], ...those.map(describe)];
}

function describe({ id, a, matchedA, b, matchedB, documented, answered, use }: ScoredCase): string {
  const nameOf = (name: string, matched: string | null) => `${name} (${matched ?? 'not matched'})`;
  const names = matchedB === null && b === '' ? nameOf(a, matchedA) : `${nameOf(a, matchedA)} / ${nameOf(b, matchedB)}`;
  return `  ${id}: ${names}: documented ${documented}, answered ${answered}${use === null ? '' : `, use ${use}`}`;
}
