import type { CompiledRelease } from '../release/compiled-release.ts';
import { assess } from '../engine/judge/assess.ts';
import { clearancesFor, summariseClearances } from '../engine/judge/clearances.ts';
import { LOCALES, type Locale } from '../engine/words/phrase.ts';
import { endOf, isPartialDate } from '../engine/facts/partial-date.ts';
import type { Day } from '../engine/facts/day.ts';
import type { Relation } from '../engine/facts/records.ts';
import { RELATIONS } from '../engine/facts/relations.ts';
import { reportOf } from '../engine/words/report.ts';
import type { Subject } from '../engine/facts/subject.ts';
import { writeVerdict, type WrittenVerdict } from '../engine/words/written-verdict.ts';
import { CERTAIN } from '../search/confidence.ts';
import { matchItem } from '../search/match-item.ts';
import { thingsNamed } from '../search/things-named.ts';
import { readDatasetVersion } from '../seed/dataset-version.ts';
import { openSeed } from './open-seed.ts';

export type Explanation = { verdict: WrittenVerdict; text: string } | { problem: string };

export interface ExplainOptions {
  relation?: string | undefined;
  asOf?: string | undefined;
  locale?: string | undefined;
  /** Nations whose clearance is asked about, by code or name. */
  nations?: readonly string[];
}

/** Judges a pair from seed files. Names are taken as well as identifiers; what can't be read is a problem that says what was expected. */
export async function explainPair(root: string, a: string, b: string, options: ExplainOptions = {}): Promise<Explanation> {
  const { relation, asOf, locale = 'en', nations = [] } = options;
  if (relation !== undefined && !(RELATIONS as readonly string[]).includes(relation))
    return { problem: `Expected --relation to be one of ${RELATIONS.join(', ')}, but got: "${relation}".` };
  if (asOf !== undefined && !isPartialDate(asOf))
    return { problem: `Expected --as-of to be a date such as 2024, 2024-09 or 2024-09-30, but got: "${asOf}".` };
  if (!isLocale(locale)) return { problem: `Expected --locale to be one of ${LOCALES.join(', ')}, but got: "${locale}".` };
  const release = await openSeed(root, await readDatasetVersion());
  const on = release.on(asOf === undefined ? new Date().toISOString().slice(0, 10) : endOf(asOf));
  const [first, second] = [findSubject(release, on, a), findSubject(release, on, b)];
  if (typeof first === 'string') return { problem: first };
  if (typeof second === 'string') return { problem: second };
  const verdict = assess(on, first, second, relation as Relation | undefined);
  const nameOf = (id: string) => on.subject(id)?.name ?? id;
  const codes = nations.map((one) => thingsNamed(release.names, one).find(({ kind }) => kind === 'NATION')?.id);
  const unknown = codes.indexOf(undefined);
  if (unknown >= 0)
    return { problem: `Expected --nations to be allies or Ukraine by code or name, with commas between, but got: "${nations[unknown]}".` };
  const clearances = clearancesFor(
    on,
    first,
    second,
    codes.filter((code) => code !== undefined),
  );
  return {
    verdict: writeVerdict(verdict, locale),
    text: `${reportOf(verdict, summariseClearances(release.catalogue, clearances), nameOf, locale)}\n\nData ${release.version}, ${release.hash}`,
  };
}

function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

function findSubject(release: CompiledRelease, on: Day, reference: string): Subject | string {
  const { moved } = release.catalogue;
  const direct = on.subject(Object.hasOwn(moved, reference) ? (moved[reference] ?? reference) : reference);
  if (direct !== undefined) return direct;
  const candidates = matchItem(release.names, reference, { kinds: ['EQUIPMENT', 'SUPPLY', 'INTERFACE'], limit: 3 });
  const [best] = candidates;
  const found = best !== undefined && best.confidence >= CERTAIN ? on.subject(best.thing.id) : undefined;
  if (found !== undefined) return found;
  const hint = candidates.length === 0 ? '' : ` Did you mean ${candidates.map(({ thing }) => `"${thing.id}"`).join(', ')}?`;
  return `Expected an item or an interface such as "panzerhaubitze-2000", but got: "${reference}".${hint}`;
}
