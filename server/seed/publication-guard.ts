import { KIND_NAMES } from '../engine/facts/kinds.ts';
import type { Records } from '../engine/facts/records.ts';
import type { ServedContent } from '../storage/served-content.ts';

/** Of the identifiers that are served, so many are known to the next release of the same line. */
const KNOWN_OF_SAME_LINE = 0.5;

/** What is about to be published. */
export interface NextRelease {
  version: string;
  records: Records;
}

/** Why a release is older than the one that is served: its version, or with the same version the day of its data. Undefined where it is not. */
export function whyOlder(served: Pick<ServedContent, 'version' | 'asOf'>, { version, records }: NextRelease): string | undefined {
  const order = compareVersions(version, served.version);
  const { asOf } = records.dataset;
  if (order > 0 || (order === 0 && asOf >= served.asOf)) return undefined;
  return `it is older than what is served: version ${version} with data of ${asOf} instead of version ${served.version} with data of ${served.asOf}`;
}

/** Everything that speaks against publishing a release in place of the one that is served; nothing where it is the next one of its line. */
export function whyNotPublish(served: ServedContent, next: NextRelease): string[] {
  return [whyOlder(served, next), whyForeign(served, next), whyFewer(served, next)].filter((why) => why !== undefined);
}

/** A line of releases is known by its identifiers: an identifier that was published stays, or is retired. */
function whyForeign({ identifiers }: ServedContent, { records }: NextRelease): string | undefined {
  const known = new Set<string>(KIND_NAMES.flatMap((kind) => records[kind].map(({ id }) => `${kind}/${id}`)));
  const retired = new Set(Object.keys(records.moved));
  const kept = [...identifiers].filter((one) => known.has(one) || retired.has(one.slice(one.indexOf('/') + 1))).length;
  if (kept >= identifiers.size * KNOWN_OF_SAME_LINE) return undefined;
  return `it is of another line of releases: it knows ${kept} of the ${identifiers.size} identifiers that are served`;
}

/** A retired identifier counts as a record: what was joined to another is not lost. */
function whyFewer({ counts, moved }: ServedContent, { records }: NextRelease): string | undefined {
  const lost = KIND_NAMES.map((kind) => ({ kind, had: counts[kind] ?? 0, has: records[kind].length })).filter(({ had, has }) => has < had);
  const retired = Math.max(0, Object.keys(records.moved).length - moved);
  if (lost.reduce((sum, { had, has }) => sum + had - has, 0) <= retired) return undefined;
  const told = lost.map(({ kind, had, has }) => `${kind} ${has} instead of ${had}`).join(', ');
  return `it has fewer records than what is served: ${told} (${retired} identifiers were retired)`;
}

/** Order of two versions such as 1.10.0; a part that is no number counts as 0. */
function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let at = 0; at < 3; at += 1) {
    const order = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
