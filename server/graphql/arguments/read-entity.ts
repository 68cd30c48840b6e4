import type { Candidate } from '../../search/candidate.ts';
import { isCalled } from '../../search/is-called.ts';
import { matchItem } from '../../search/match-item.ts';
import { nearestNames } from '../../search/nearest-names.ts';
import { thingsNamed } from '../../search/things-named.ts';
import type { RequestContext } from '../context.ts';
import { ITEMS, type NamedEntity, type NamedType } from '../entity.ts';
import { ambiguousName, notFound, wrongKind, type Described } from '../errors.ts';
import { entityOf, findEntity, findEntityOf, type EntityOf } from '../find-entity.ts';
import { keyOf } from '../global-id.ts';
import { nameOf } from '../name-of.ts';
import { KIND_OF_TYPE, kindOf, typeOf } from '../named-kind.ts';
import { findByStockNumber } from './find-by-stock-number.ts';
import { hintOnStockNumber } from './hint-on-stock-number.ts';
import { meaningsBeside, meaningsOf } from './meanings-of.ts';
import { otherNamesakes } from './other-namesakes.ts';
import { TEXT_AT_MOST } from './read-text.ts';

const WORDING: Record<NamedType, string> = {
  EquipmentType: 'an equipment type such as "panzerhaubitze-2000"',
  SupplyType: 'a supply type such as "m795"',
  InterfaceSpec: 'an interface such as "calibre-155mm-nato"',
  Standard: 'a standard such as "stanag-4425"',
  Nation: 'a nation such as "NOR" or "Norway"',
  Category: 'a category such as "main-battle-tank"',
  Topic: 'a topic such as "fuel-quality-surveillance"',
};
const MEANINGS_AT_MOST = 10;
const SUGGESTIONS = 3;
/** Least confidence of what is suggested although a number of it was not understood: below it a word is shared, and no more. */
const NEAR = 0.3;

/**
 * The thing that an asker means by a slug, a global identifier, a NATO stock number or a name. A name is taken where it means exactly one thing
 * of the kinds wanted; a gun and a torpedo that are both called "Mk 48" are two, whichever is spelt so. Throws AMBIGUOUS_NAME with what it could mean, WRONG_KIND, or NOT_FOUND with the nearest names.
 */
export function readEntity<T extends NamedType>(context: RequestContext, reference: string, ...types: readonly T[]): EntityOf<T> {
  const { release } = context.read;
  const direct = findEntityOf(release, reference, types);
  if (direct !== undefined) return direct;
  const expected = types.map((type) => WORDING[type]).join(' or ');
  const numbered = findByStockNumber(release, reference);
  const candidates = numbered === undefined ? candidatesFor(context, reference, types) : [];
  const meant =
    numbered?.filter(({ __typename }) => (types as readonly NamedType[]).includes(__typename)) ??
    withNamesakes(context, reference, candidates).map(({ thing }) => entityOf(release, thing.id, typeOf(thing.kind)));
  if (meant.length > 1) throw ambiguousName(expected, reference, meant.map(described));
  const [only] = meant;
  if (only !== undefined) return only as EntityOf<T>;
  const other = numbered?.[0] ?? findOfAnyKind(context, reference);
  if (other !== undefined) throw wrongKind(expected, reference, other.__typename);
  const near = candidates
    .filter((one) => one.confidence >= NEAR || !one.ignoredWords.some((word) => /\d/.test(word)))
    .slice(0, SUGGESTIONS);
  const shown = near.map(({ thing, ignoredWords }) => ({ ...described(entityOf(release, thing.id, typeOf(thing.kind))), ignoredWords }));
  const hint = types.some((type) => (ITEMS as readonly NamedType[]).includes(type)) ? hintOnStockNumber(reference) : '';
  throw notFound(`${expected}${hint}`, reference, suggestionsFor(context, reference, near, types), shown);
}

/** Throws AMBIGUOUS_NAME with everything that a name could mean. */
export function askBack<T extends NamedType>(reference: string, meanings: readonly EntityOf<T>[], ...types: readonly T[]): never {
  throw ambiguousName(types.map((type) => WORDING[type]).join(' or '), reference, meanings.map(described));
}

/** Everything that a slug, a global identifier, a NATO stock number or a name may mean beside the other thing of a question; empty where it means nothing. Throws AMBIGUOUS_NAME where it joins several ("M8 API / M80 Ball"): no other thing chooses between them in silence. */
export function entitiesBeside<T extends NamedType>(context: RequestContext, reference: string, ...types: readonly T[]): EntityOf<T>[] {
  const { release } = context.read;
  if (findEntityOf(release, reference, types) !== undefined || findByStockNumber(release, reference) !== undefined)
    return [readEntity(context, reference, ...types)];
  const candidates = candidatesFor(context, reference, types);
  const meant = meaningsBeside(reference, candidates);
  const all = [...meant, ...otherNamesakes(release.names, reference, candidates, meant)];
  const meanings = all.map(({ thing }) => entityOf(release, thing.id, ...types));
  return meant.length > 1 && meant.some((one) => one.isOneOfSeveral === true) ? askBack(reference, meanings, ...types) : meanings;
}

/**
 * What a name means, with what else is called so and is a supply beside equipment or the reverse. A shell that is called after its gun ("Krab
 * HE") is no namesake of it: the two have an interface in common. Nor is a class of equipment that is described by what it burns ("diesel ship").
 */
function withNamesakes({ read: { release } }: RequestContext, name: string, candidates: readonly Candidate[]): Candidate[] {
  const meant = meaningsOf(name, candidates);
  const [only] = meant;
  if (only === undefined || meant.length > 1) return meant;
  const portsOf = ({ thing }: Candidate) => release.joined(thing.id)?.ports ?? [];
  const own = new Set(portsOf(only).map((port) => port.interface));
  const isNamesake = (one: Candidate) =>
    (one.thing.kind === 'SUPPLY' || (one.thing.kind === 'EQUIPMENT' && !one.thing.generic)) &&
    isCalled(release.names, name, one.thing) &&
    !portsOf(one).some((port) => own.has(port.interface));
  const beside = meaningsBeside(name, candidates).filter((one) => one !== only && isNamesake(one));
  return [only, ...beside, ...otherNamesakes(release.names, name, candidates, meant)];
}

function candidatesFor({ read }: RequestContext, name: string, types: readonly NamedType[]): Candidate[] {
  const kinds = types.map((type) => KIND_OF_TYPE[type]);
  return matchItem(read.release.names, name.slice(0, TEXT_AT_MOST), { kinds, limit: MEANINGS_AT_MOST });
}

/** What comes near by its names, else by its slug. */
function suggestionsFor(
  { read }: RequestContext,
  reference: string,
  candidates: readonly Candidate[],
  types: readonly NamedType[],
): string[] {
  if (candidates.length > 0) return candidates.map(({ thing }) => thing.id);
  const kinds = types.map((type) => KIND_OF_TYPE[type]);
  const slugs = read.release.names.things.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ id, names: [id] }));
  return nearestNames(reference.slice(0, TEXT_AT_MOST), slugs, SUGGESTIONS);
}

/** The one thing that an identifier or a name means, whatever its kind. */
function findOfAnyKind({ read: { release } }: RequestContext, reference: string): NamedEntity | undefined {
  const [only, ...others] = thingsNamed(release.names, reference);
  const named = only === undefined || others.length > 0 ? undefined : entityOf(release, only.id, typeOf(only.kind));
  return findEntity(release, reference) ?? named;
}

function described(entity: NamedEntity): Described {
  return { slug: keyOf(entity), name: nameOf(entity), kind: kindOf(entity) };
}
