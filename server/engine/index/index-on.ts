import type { Catalogue } from '../facts/catalogue.ts';
import { catalogueOn } from '../facts/catalogue-on.ts';
import { CompatibilityIndex } from './compatibility-index.ts';

const compiled = new WeakMap<Catalogue, CompatibilityIndex>();

/** The index of a catalogue as of a day, compiled once for each stretch of days on which the same facts hold. */
export function indexOn(catalogue: Catalogue, day: string): CompatibilityIndex {
  const view = catalogueOn(catalogue, day);
  let index = compiled.get(view);
  if (index === undefined) compiled.set(view, (index = new CompatibilityIndex(view, day)));
  return index;
}
