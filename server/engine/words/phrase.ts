import type { Text } from '../facts/text.ts';
import type { Condition } from '../verdict/verdict.ts';
import type { SentenceCode } from './sentence-code.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { UK } from './uk.ts';

/** Languages in which the catalogue writes. */
export type Locale = 'en' | 'fr' | 'uk';
export const LOCALES: readonly Locale[] = ['en', 'fr', 'uk'];

const SENTENCES: Readonly<Record<Locale, Readonly<Record<SentenceCode, string>>>> = { en: EN, fr: FR, uk: UK };

/** A phrase of the domain, or a line of a report. */
export interface Sentence {
  code: SentenceCode;
  facts: Readonly<Record<string, SentenceFact>>;
}

/** A value that a sentence names: as it stands, a text of the seed in every language, a sentence within, or several. */
export type SentenceFact = string | Text | Sentence | readonly SentenceFact[];

/** The sentence of a finding, a condition, a missing fact or a line of a report. */
export function phraseOf({ code, facts }: Sentence, locale: Locale = 'en'): string {
  return SENTENCES[locale][code]
    .replace(/\{(\w+)\}/g, (_, name: string) => factText(facts[name] ?? '', locale))
    .replace(/ +([.,])/g, '$1')
    .replace(locale === 'fr' ? / {2,}/g : / +;/g, locale === 'fr' ? ' ' : ';')
    .replace(/ {2,}/g, ' ')
    .replace(/\.\.$/, '.')
    .trim();
}

/** A condition as people read it: text of the seed as it stands, a phrase in the language asked for. */
export function conditionText(condition: Condition, locale: Locale = 'en'): string {
  return factText(condition, locale);
}

/** A value of a finding as text. */
export function factText(value: SentenceFact, locale: Locale = 'en'): string {
  if (typeof value === 'string') return value;
  if ('code' in value) return phraseOf(value, locale);
  return 'name' in value ? nameIn(value, locale) : value.map((one) => factText(one, locale)).join(', ');
}

/** A text of the seed in a language; in English where it has none. */
export function nameIn(text: Pick<Text, 'name' | 'fr' | 'uk'>, locale: Locale = 'en'): string {
  return (locale === 'en' ? undefined : text[locale]) ?? text.name;
}
