import type { Catalogue } from './catalogue.ts';
import type { InterfaceSpecRecord, Term } from './records.ts';

/** A text of the seed in the languages of the catalogue: English in `name`, which stands where another language is missing. */
export type Text = Pick<Term, 'id' | 'name' | 'fr' | 'uk' | 'forms'>;

/** A reason that a record writes in English, with its translations; as it stands where vocabulary/reasons.yaml has none, nothing where it writes none. */
export function reasonText({ reasons }: Pick<Catalogue, 'reasons'>, reason = ''): Text | string {
  return reasons.get(reason) ?? reason;
}

/** A nation by its alpha-3 code, named in every language; by its code where the catalogue does not hold it. */
export function nationText({ nations, partnerNations }: Pick<Catalogue, 'nations' | 'partnerNations'>, code: string): Text {
  const record = nations.get(code);
  if (record === undefined) return partnerNations.get(code.toLowerCase()) ?? { id: code, name: code };
  const { names, forms } = record;
  return { id: code, name: names.en, fr: names.fr, uk: names.uk, forms };
}

/** An interface by its name, in every language where the name holds words; as it stands where it is a bare designation. */
export function interfaceText({ id, name, fr, uk }: InterfaceSpecRecord): Text | string {
  return fr === undefined || uk === undefined ? name : { id, name, fr, uk };
}
