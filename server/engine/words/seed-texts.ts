import type { Locale } from './phrase.ts';

/** English texts of the seed (conditions, reasons, names of terms) in the other languages, by the English text. */
export type SeedTexts = Readonly<Record<Exclude<Locale, 'en'>, ReadonlyMap<string, string>>>;

let texts: SeedTexts = { fr: new Map(), uk: new Map() };

/** Hands over the translations of the seed that is served. Texts are facts of the release; a process serves one at a time. */
export function useSeedTexts(next: SeedTexts): void {
  texts = next;
}

/** An English text of the seed in a language; as it stands where it is not translated (a designation, a name). */
export function textIn(text: string, locale: Locale): string {
  return locale === 'en' ? text : (texts[locale].get(text) ?? text);
}
