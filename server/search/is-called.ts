import { atomsOf, keyOf } from './name-atoms.ts';
import type { NameIndex } from './name-index.ts';
import type { NamedThing } from './named-thing.ts';

/**
 * True of a thing that bears a name but for words which say what kind of thing it is: the "Mk 48 torpedo" is called Mk 48. What is named as a
 * part of something ("M240 magazine"), or with another word ("F-35 AVTUR"), is not called so.
 */
export function isCalled({ byKey }: Pick<NameIndex, 'byKey'>, name: string, thing: NamedThing): boolean {
  const its = (byKey.get(keyOf(atomsOf(name))) ?? []).filter((entry) => entry.thing === thing);
  return its.some(({ omissions }) => omissions.every((one) => one.of === 'KIND' && !one.isPart));
}
