import type { CompiledRelease } from '../access/compiled-release.ts';
import { assess } from '../engine/assess.ts';
import { endOf, isPartialDate } from '../engine/partial-date.ts';
import type { Relation } from '../engine/records.ts';
import { RELATIONS } from '../engine/relations.ts';
import { reportOf } from '../engine/report.ts';
import type { Subject } from '../engine/subject.ts';
import type { Verdict } from '../engine/verdict.ts';
import { matchItem } from '../search/match-item.ts';
import { readDatasetVersion } from './dataset-version.ts';
import { openSeed } from './open-seed.ts';

export type Explanation = { verdict: Verdict; text: string } | { problem: string };

/** Judges a pair from seed files. Names are taken as well as identifiers; what can't be read is a problem that says what was expected. */
export async function explainPair(root: string, a: string, b: string, relation?: string, asOf?: string): Promise<Explanation> {
  if (relation !== undefined && !(RELATIONS as readonly string[]).includes(relation))
    return { problem: `Expected --relation to be one of ${RELATIONS.join(', ')}, but got: "${relation}".` };
  if (asOf !== undefined && !isPartialDate(asOf))
    return { problem: `Expected --as-of to be a date such as 2024, 2024-09 or 2024-09-30, but got: "${asOf}".` };
  const release = await openSeed(root, await readDatasetVersion());
  const [first, second] = [findSubject(release, a), findSubject(release, b)];
  if (typeof first === 'string') return { problem: first };
  if (typeof second === 'string') return { problem: second };
  const day = asOf === undefined ? new Date().toISOString().slice(0, 10) : endOf(asOf);
  const verdict = assess(release.catalogue, first, second, {
    ...(relation !== undefined && { relation: relation as Relation }),
    asOf: day,
  });
  const nameOf = (id: string) => release.subject(id)?.name ?? id;
  return { verdict, text: `${reportOf(verdict, nameOf)}\n\nData ${release.version}, ${release.hash}` };
}

const CERTAIN = 0.9;

function findSubject(release: CompiledRelease, reference: string): Subject | string {
  const { moved } = release.catalogue;
  const direct = release.subject(Object.hasOwn(moved, reference) ? (moved[reference] ?? reference) : reference);
  if (direct !== undefined) return direct;
  const candidates = matchItem(release.names, reference, ['EQUIPMENT', 'SUPPLY', 'INTERFACE'], 3);
  const [best] = candidates;
  const found = best !== undefined && best.confidence >= CERTAIN ? release.subject(best.thing.id) : undefined;
  if (found !== undefined) return found;
  const hint = candidates.length === 0 ? '' : ` Did you mean ${candidates.map(({ thing }) => `"${thing.id}"`).join(', ')}?`;
  return `Expected an item or an interface such as "panzerhaubitze-2000", but got: "${reference}".${hint}`;
}
