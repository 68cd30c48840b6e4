import type { Catalogue } from './catalogue.ts';
import type { Term } from './records.ts';

/** A text of the seed in the languages of the catalogue: English in `name`, which stands where another language is missing. */
export type Text = Pick<Term, 'id' | 'name' | 'fr' | 'uk'>;

/** A reason that a record writes in English, with its translations; as it stands where vocabulary/reasons.yaml has none, nothing where it writes none. */
export function reasonText({ reasons }: Pick<Catalogue, 'reasons'>, reason = ''): Text | string {
  return reasons.get(reason) ?? reason;
}
