import type { Candidate } from '../../search/candidate.ts';
import { CERTAIN } from '../../search/confidence.ts';
import { isOfKind } from '../../search/is-of-kind.ts';
import type { NameIndex } from '../../search/name-index.ts';
import type { NamedThing } from '../../search/named-thing.ts';
import { normaliseName } from '../../search/normalise-name.ts';
import { VEHICLE_KINDS } from '../../search/words/vehicle-kinds.ts';

/**
 * Equipment that is as likely as what a name means, bears the name with a word more and is of another sort: the "Puma helicopter" beside the
 * armoured "Puma", the "K2 rifle" beside the tank. That the one is spelt so decides nothing between them. What drives on land is of one sort: a
 * mortar on the M113 is no namesake of it.
 */
export function otherNamesakes(
  { factsOf }: Pick<NameIndex, 'factsOf'>,
  name: string,
  candidates: readonly Candidate[],
  meant: readonly Candidate[],
): Candidate[] {
  const [first] = meant;
  if (first === undefined || first.confidence >= CERTAIN) return [];
  const sortOf = (thing: NamedThing) => (isOfKind(factsOf(thing), VEHICLE_KINDS) ? 'land' : factsOf(thing).categories.at(-1));
  const asked = ` ${normaliseName(name)} `;
  const bears = (text: string) => text.startsWith(asked) || text.endsWith(asked);
  const equipment = meant.filter(({ thing }) => thing.kind === 'EQUIPMENT');
  return candidates.filter(
    (one) =>
      one.thing.kind === 'EQUIPMENT' &&
      one.confidence === first.confidence &&
      !meant.includes(one) &&
      one.thing.names.some((text) => bears(` ${normaliseName(text)} `)) &&
      equipment.some(({ thing }) => sortOf(thing) !== sortOf(one.thing)),
  );
}
