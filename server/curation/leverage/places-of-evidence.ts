import { KIND_NAMES } from '../../engine/facts/kinds.ts';
import type { Evidence, Records } from '../../engine/facts/records.ts';

/**
 * Where each word of evidence stands in the seed: `equipment/g36 ports chamber`. A claim without evidence of its own rests on the words of its
 * record, so one place may carry many claims.
 */
export function placesOfEvidence(records: Records): ReadonlyMap<Evidence, string> {
  const places = new Map<Evidence, string>();
  for (const kind of KIND_NAMES) for (const record of records[kind]) addPlaces(record, `${kind}/${keyOf(record)}`, places);
  return places;
}

function addPlaces(node: unknown, place: string, places: Map<Evidence, string>): void {
  if (Array.isArray(node)) {
    node.forEach((one: unknown) => addPlaces(one, [place, keyOf(one)].filter((part) => part !== '').join(' '), places));
  } else if (typeof node === 'object' && node !== null) {
    for (const [field, value] of Object.entries(node)) {
      if (field === 'evidence') for (const word of value as Evidence[]) places.set(word, place);
      else if (typeof value === 'object') addPlaces(value, `${place} ${field}`, places);
    }
  }
}

/** What tells an entry from its neighbours, as an editor finds it; empty for a plain value. */
function keyOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { id, code, item, of, kind, is } = node as Record<string, unknown>;
  return String(id ?? code ?? item ?? of ?? kind ?? is ?? '');
}
