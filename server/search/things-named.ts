import { atomsOf, keyOf } from './name-atoms.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import { compactName } from './normalise-name.ts';

/** Things that bear a name letter for letter and number for number, whatever their kind; hyphens, spaces and scripts are all one. Identifiers are names too. */
export function thingsNamed({ byKey, byIdentifier }: NameIndex, name: string): NamedThing[] {
  const named = (byKey.get(keyOf(atomsOf(name))) ?? []).filter(({ quality, omissions }) => quality === 1 && omissions.length === 0);
  return [...new Set([...named.map(({ thing }) => thing), ...(byIdentifier.get(compactName(name)) ?? [])])];
}
