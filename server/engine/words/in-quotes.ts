import type { Locale } from './locale.ts';

/** Quotation marks of a language, and those that stand within them. */
const MARKS: Readonly<Record<Locale, readonly [open: string, close: string, innerOpen: string, innerClose: string]>> = {
  en: ['“', '”', '‘', '’'],
  fr: ['« ', ' »', '“', '”'],
  uk: ['«', '»', '„', '“'],
};

/** A name that is words, not a bare designation: it has a small word of four letters, or begins with two words ("Launcher of"). */
const IS_WORDS = /(?<!\p{L})\p{Ll}{4}|^\p{Lu}\p{Ll}+ \p{Ll}/u;

/**
 * A name of words in the quotation marks of the language, so that it does not run into its sentence ("takes “Probe and drogue”"); a designation
 * ("155 mm NATO", ".308 Winchester") as it stands.
 */
export function inQuotes(name: string, locale: Locale): string {
  if (!IS_WORDS.test(name)) return name;
  const [open, close, innerOpen, innerClose] = MARKS[locale];
  return `${open}${name.replace(/[«“] ?/g, innerOpen).replace(/ ?[»”]/g, innerClose)}${close}`;
}
