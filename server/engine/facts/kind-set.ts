import type { Catalogue } from './catalogue.ts';

/** A set of interface kinds as bits, for the question that is asked of every pair: do these two meet at all? Room for 62 kinds. */
export interface KindSet {
  low: number;
  high: number;
}

export const NO_KINDS: KindSet = { low: 0, high: 0 };
const BITS = 31;

/** The set with one kind more. Throws where a catalogue has more kinds than there is room for. */
export function addKind(catalogue: Catalogue, { low, high }: KindSet, kind: string): KindSet {
  const number = catalogue.placeOfKind.get(kind) ?? 0;
  if (number >= 2 * BITS) throw new Error(`Expected at most ${2 * BITS} kinds of interface, but got: ${catalogue.placeOfKind.size}.`);
  return number < BITS ? { low: low | (1 << number), high } : { low, high: high | (1 << (number - BITS)) };
}

/** True where two sets meet. */
export function haveKindInCommon(one: KindSet, other: KindSet): boolean {
  return ((one.low & other.low) | (one.high & other.high)) !== 0;
}
