import type { Condition, Phrase } from '../verdict/verdict.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { UK } from './uk.ts';

/** Languages in which the catalogue writes. */
export type Locale = 'en' | 'fr' | 'uk';
/** Every sentence that the catalogue can write. */
export type Code = keyof typeof EN;
export const LOCALES: readonly Locale[] = ['en', 'fr', 'uk'];

const SENTENCES: Readonly<Record<Locale, Readonly<Record<Code, string>>>> = { en: EN, fr: FR, uk: UK };

/** The sentence of a finding, a condition or a missing fact. Throws on a code without a sentence: that is a broken invariant, held by a test. */
export function phraseOf({ code, facts }: Phrase, locale: Locale = 'en'): string {
  const template = SENTENCES[locale][code];
  if (template === undefined) throw new Error(`No ${locale} sentence for the code ${code}.`);
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => factText(facts[name] ?? '', locale))
    .replace(/ +([.,])/g, '$1')
    .replace(locale === 'fr' ? / {2,}/g : / +;/g, locale === 'fr' ? ' ' : ';')
    .replace(/ {2,}/g, ' ')
    .replace(/\.\.$/, '.')
    .trim();
}

/** A condition as people read it: text of the seed as it stands, a phrase in the language asked for. */
export function conditionText(condition: Condition, locale: Locale = 'en'): string {
  if (typeof condition === 'string') return condition;
  if (!('id' in condition)) return phraseOf(condition, locale);
  return (locale === 'en' ? undefined : condition[locale]) ?? condition.name;
}

/** A value of a finding as text. */
export function factText(value: string | Phrase, locale: Locale = 'en'): string {
  return typeof value === 'string' ? value : phraseOf(value, locale);
}
