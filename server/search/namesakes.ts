import { LIKELY } from './confidence.ts';
import type { Judgement } from './judge-thing.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import type { ThingFacts } from './thing-facts.ts';

/** Most that one of several namesakes is worth. */
const NAMESAKE_AT_MOST = 0.75;
/** Most that a candidate is worth beside one that fits better. */
const BESIDE_AT_MOST = 0.45;
/** Two that fit equally well differ by no more: where each bears the name that was asked, and where other words were asked besides. */
const EQUAL = 0.1;
const EQUAL_IN_PART = 0.04;

/** What may decide between namesakes besides the name. */
export interface NamesakeHints {
  /** True of what the asker would take. */
  isAllowed: (thing: NamedThing) => boolean;
  /** What the other thing of the question may be. */
  partners?: readonly NamedThing[] | undefined;
}

/** A judgement among others. */
export interface WeighedJudgement extends Judgement {
  decidedBy: 'NAME' | 'KIND' | 'PARTNER';
}

/**
 * Weighs judgements, best first, against one another, and keeps those that are allowed. Namesakes stand side by side and none is certain, unless
 * the kinds asked for or the partner leave one of them; of a family and its variants the one that was named stands alone.
 */
export function weighNamesakes(
  index: NameIndex,
  sorted: readonly Judgement[],
  { isAllowed, partners = [] }: NamesakeHints,
): WeighedJudgement[] {
  const allowed = cartridgeFirst(
    index,
    sorted.filter(({ thing }) => isAllowed(thing)),
  );
  const [best, ...rest] = allowed;
  if (best === undefined || best.confidence < LIKELY) return allowed.map((one) => ({ ...one, decidedBy: 'NAME' }));
  const alike = rest.filter((one) => areNamesakes(index, best, one) && !isItsMeasure(index, best, one));
  // "Stinger" is a launcher and a missile; the FIM-92J is a variant of the missile.
  const isVariant = ({ thing, confidence }: Judgement) =>
    alike.some((one) => one.confidence >= confidence && index.factsOf(thing).ancestors.includes(one.thing.id));
  const namesakes = alike.filter((one) => !isVariant(one));
  const beside = rest.filter((one) => !namesakes.includes(one)).map((one) => cap(one, BESIDE_AT_MOST));
  if (namesakes.length === 0) {
    const isLeft = sorted.some((one) => !isAllowed(one.thing) && areNamesakes(index, best, one));
    return [{ ...best, decidedBy: isLeft ? 'KIND' : 'NAME' }, ...beside];
  }
  const meeting = [best, ...namesakes].filter(({ thing }) => partners.some((partner) => meet(index, thing, partner)));
  const [meant] = meeting.length === 1 ? meeting : [];
  const others = [best, ...namesakes]
    .filter((one) => one !== meant)
    .map((one) => cap(one, meant === undefined ? NAMESAKE_AT_MOST : BESIDE_AT_MOST));
  return [...(meant === undefined ? [] : [{ ...meant, decidedBy: 'PARTNER' as const }]), ...others, ...beside];
}

/** True where two fit equally well, and neither is a variant of the other. */
function areNamesakes(index: NameIndex, best: Judgement, one: Judgement): boolean {
  const equal = best.isWhole && one.isWhole ? EQUAL : EQUAL_IN_PART;
  return (
    one.confidence >= LIKELY &&
    Math.abs(best.confidence - one.confidence) <= equal + 1e-9 &&
    (one.isWhole || !best.isWhole || isMeasureOf(index, best, one)) &&
    !isKin(index, best.thing, one.thing)
  );
}

/** "23 mm ZU-23-2" is a calibre, and a gun with its calibre. */
function isMeasureOf(index: NameIndex, best: Judgement, one: Judgement): boolean {
  return best.thing.kind === 'INTERFACE' && one.ignoredWords.length === 0 && index.factsOf(one.thing).interfaces.has(best.thing.id);
}

/** "DShK 12.7x108 mm" is the machine gun, and the calibre only says which. */
function isItsMeasure(index: NameIndex, item: Judgement, measure: Judgement): boolean {
  return measure.thing.kind === 'INTERFACE' && !measure.isWhole && index.factsOf(item.thing).interfaces.has(measure.thing.id);
}

/** "40x365R Bofors" names the cartridge: the guns that fire it stand behind it. */
function cartridgeFirst(index: NameIndex, sorted: readonly Judgement[]): readonly Judgement[] {
  const [best] = sorted;
  const cartridge = sorted.find((one) => one.isCartridge && one.confidence >= LIKELY);
  if (best === undefined || cartridge === undefined || !index.factsOf(best.thing).interfaces.has(cartridge.thing.id)) return sorted;
  const fires = ({ thing }: Judgement) => index.factsOf(thing).interfaces.has(cartridge.thing.id);
  return [
    cartridge,
    ...sorted.flatMap((one) => (one === cartridge ? [] : [fires(one) && one.thing.kind !== 'INTERFACE' ? cap(one, BESIDE_AT_MOST) : one])),
  ];
}

/** True where two have an interface in common, are of one kind, or one is made to take such as the other: a question about both can be asked. */
export function meet(index: Pick<NameIndex, 'factsOf'>, one: NamedThing, other: NamedThing): boolean {
  const [facts, theirs] = [index.factsOf(one), index.factsOf(other)];
  const takes = (host: ThingFacts, guest: ThingFacts) => guest.categories.some((category) => host.takes.has(category));
  const isOfKind = facts.categories[0] === theirs.categories[0];
  return isOfKind || takes(facts, theirs) || takes(theirs, facts) || [...facts.interfaces].some((id) => theirs.interfaces.has(id));
}

/** True where one of two is a variant of the other. */
export function isKin(index: NameIndex, one: NamedThing, other: NamedThing): boolean {
  return index.factsOf(one).ancestors.includes(other.id) || index.factsOf(other).ancestors.includes(one.id);
}

function cap(one: Judgement, most: number): WeighedJudgement {
  return { ...one, confidence: Math.min(one.confidence, most), decidedBy: 'NAME' };
}
