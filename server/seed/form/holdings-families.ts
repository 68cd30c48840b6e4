import { categoryLines } from '../lint/category-lines.ts';
import { recordOf, type LintedSeed } from '../lint/rule.ts';

/**
 * Families of categories, each a file of a nation's holdings: `holdings/ukr/armour.yaml`. A category below one that is named belongs to it,
 * unless it is named itself; what no family names is support. Cut so that no file passes {@link FILE_AT_MOST}.
 */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  air: ['aircraft', 'aircraft-pod'],
  'air-defence': ['air-defence'],
  armour: ['main-battle-tank', 'infantry-fighting-vehicle'],
  'armoured-vehicles': ['armoured-vehicle'],
  artillery: ['tube-artillery', 'rocket-artillery', 'mortar'],
  infantry: ['small-arm', 'anti-armour-weapon'],
  munitions: ['munition', 'ammunition', 'belt-link', 'magazine', 'fuze', 'primer'],
  naval: ['ship', 'submarine', 'naval-gun', 'naval-launcher', 'coastal-defence-system'],
};
const ANY_OTHER = 'support';

/** Bytes of a file of holdings; a reviewer still reads it. */
export const FILE_AT_MOST = 40_000;

/** The family of a category. */
export function familyOfCategory(seed: LintedSeed, category: string): string {
  const line = categoryLines(seed).get(category) ?? [];
  for (const id of line) for (const [family, categories] of Object.entries(FAMILIES)) if (categories.includes(id)) return family;
  return ANY_OTHER;
}

/** The family of an item, or of the one that took its place. */
export function familyOfItem(seed: LintedSeed, item: string): string {
  const value = seed.items.get(item)?.value as { moved?: unknown } | undefined;
  const file = seed.items.get(typeof value?.moved === 'string' ? value.moved : item);
  return familyOfCategory(seed, String(file && recordOf(file)?.['category']));
}

/** The family of an item or of a category, whichever the identifier names. */
export function familyOf(seed: LintedSeed, id: string): string {
  return seed.items.has(id) ? familyOfItem(seed, id) : familyOfCategory(seed, id);
}
