import type { Text } from '../facts/text.ts';
import type { LabelCode } from '../verdict/label.ts';
import type { Condition } from '../verdict/verdict.ts';
import type { SentenceCode } from './sentence-code.ts';
import { dateText } from './date-text.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { inQuotes } from './in-quotes.ts';
import { LABELS } from './labels.ts';
import { LOCALES, TAGS, type Locale } from './locale.ts';
import { compileMessage, type Message } from './message.ts';
import { UK } from './uk.ts';

export { LOCALES, type Locale } from './locale.ts';

const SENTENCES: Readonly<Record<Locale, Readonly<Record<SentenceCode, string>>>> = { en: EN, fr: FR, uk: UK };

/** A phrase of the domain, or a line of a report. */
export interface Sentence {
  code: SentenceCode | LabelCode;
  facts: Readonly<Record<string, SentenceFact>>;
}

/** A value that a sentence names: as it stands, a number, a text of the seed in every language, a sentence within, or several. */
export type SentenceFact = string | number | Text | Sentence | readonly SentenceFact[];

/** The sentence of a finding, a condition, a missing fact or a line of a report. `{nation_of}` names a text in its form `of`. */
export function phraseOf({ code, facts }: Sentence, locale: Locale = 'en'): string {
  const written = messageOf(code, locale)(
    (name) => {
      const fact = facts[name];
      if (fact !== undefined) return writtenFact(name, fact, locale);
      const [plain, form] = bentName(name);
      return writtenFact(plain, facts[plain] ?? '', locale, form);
    },
    (name) => countOf(facts[name]),
  );
  return tidied(written, locale);
}

/** Forms in which a sentence bends a name: with its article; of it; by it. A date: when ("on"), since ("of"). A name of words: in quotation marks. */
type Form = 'the' | 'of' | 'by' | 'on' | 'quoted';

const bentNames = new Map<string, readonly [string, Form | undefined]>();

/** A name of a message taken apart into the fact that it names and the form that it asks for; once, since only messages name them. */
function bentName(name: string): readonly [string, Form | undefined] {
  let parts = bentNames.get(name);
  if (parts === undefined) {
    const [, plain = '', form] = /^(\w+)_(the|of|by|on|quoted)$/.exec(name) ?? [];
    bentNames.set(name, (parts = [plain, form as Form | undefined]));
  }
  return parts;
}

/** What the forms are called in each language. */
const BENT: Readonly<Record<Locale, Readonly<Record<Form, string>>>> = {
  en: { the: 'the', of: 'the', by: 'the', on: 'the', quoted: 'the' },
  fr: { the: 'the', of: 'de', by: 'the', on: 'the', quoted: 'the' },
  uk: { the: 'nominative', of: 'genitive', by: 'instrumental', on: 'nominative', quoted: 'nominative' },
};

/** Facts that are dates, in every sentence that names them. */
const DATES: ReadonlySet<string> = new Set(['date', 'asOf', 'from']);

function writtenFact(name: string, fact: SentenceFact, locale: Locale, form?: Form): string {
  if (typeof fact !== 'string' || !DATES.has(name)) return factText(fact, locale, form);
  return dateText(fact, locale, form === 'on' || form === 'of' ? form : undefined);
}

/** What a message counts: a number, how many there are in a list, one of what is there. */
function countOf(fact: SentenceFact | undefined): number {
  if (typeof fact === 'number') return fact;
  if (fact === undefined || fact === '') return 0;
  return isList(fact) ? fact.length : 1;
}

function isList(fact: SentenceFact): fact is readonly SentenceFact[] {
  return Array.isArray(fact);
}

const messages: Record<Locale, Map<Sentence['code'], Message>> = { en: new Map(), fr: new Map(), uk: new Map() };

/** A sentence that begins with the article of a name: "The United Kingdom", "L'Allemagne". */
const BEGINS_WITH_A_NAME = /^\{\w+_the\}.*\./;

function capitalised(message: Message, locale: Locale): Message {
  return (...values) => message(...values).replace(/^./u, (letter) => letter.toLocaleUpperCase(locale));
}

/** The message of a code, compiled when it is first written. */
function messageOf(code: Sentence['code'], locale: Locale): Message {
  let message = messages[locale].get(code);
  if (message === undefined) {
    const text = isLabel(code) ? LABELS[code][LOCALES.indexOf(locale) as 0 | 1 | 2] : SENTENCES[locale][code];
    message = compileMessage(text, locale);
    if (BEGINS_WITH_A_NAME.test(text)) message = capitalised(message, locale);
    messages[locale].set(code, message);
  }
  return message;
}

function isLabel(code: Sentence['code']): code is LabelCode {
  return Object.hasOwn(LABELS, code);
}

/** "de AMX-30" is "d’AMX-30": the template can't know how a name begins. */
const BEFORE_A_VOWEL = /(?<=(?<!\p{L})[DdQq]u?)e (?=[AEIOUÉÈÊÂÎÔaeiouéèêâîôœ])/gu;

/** What is put right in a sentence of any language; most have none of it. */
const UNTIDY = / \(\)| [.,](?!\d)| ;| {2}|\.\.$/;

/** A sentence without the gaps that facts leave which are not there. The point that a calibre begins with (".308 Winchester") ends no word. */
function tidied(written: string, locale: Locale): string {
  if (locale !== 'fr' && !UNTIDY.test(written)) return written.trim();
  return written
    .replace(/ \(\)/g, '')
    .replace(/ +([.,])(?!\d)/g, '$1')
    .replace(locale === 'fr' ? / {2,}/g : / +;/g, locale === 'fr' ? ' ' : ';')
    .replace(/ {2,}/g, ' ')
    .replace(BEFORE_A_VOWEL, locale === 'fr' ? '’' : '$&')
    .replace(/\.\.$/, '.')
    .trim();
}

/** A condition as people read it: text of the seed, or a phrase, in the language asked for. */
export function conditionText(condition: Condition, locale: Locale = 'en'): string {
  return factText(condition, locale);
}

const NUMBERS = byLocale((tag) => new Intl.NumberFormat(tag));
const LISTS = byLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

function byLocale<T>(make: (tag: string) => T): Readonly<Record<Locale, T>> {
  return { en: make(TAGS.en), fr: make(TAGS.fr), uk: make(TAGS.uk) };
}

/** A value of a finding as text, a name in a form where one is asked for. */
export function factText(value: SentenceFact, locale: Locale = 'en', form?: Form): string {
  if (typeof value === 'string') return form === 'quoted' ? inQuotes(value, locale) : value;
  if (typeof value === 'number') return NUMBERS[locale].format(value);
  if ('code' in value) return phraseOf(value, locale);
  if (!('name' in value)) {
    const [only, ...others] = value;
    if (only !== undefined && others.length === 0) return factText(only, locale, form);
    return LISTS[locale].format(value.map((one) => factText(one, locale, form)));
  }
  const name = nameIn(value, locale, form);
  return form === 'quoted' ? inQuotes(name, locale) : name;
}

/** An apostrophe between letters; the seed writes it straight or round. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** A text of the seed in a language, in a form where one is asked for and it has one; in English where it has none. */
export function nameIn(text: Pick<Text, 'name' | 'fr' | 'uk' | 'forms'>, locale: Locale = 'en', form?: Form): string {
  const forms: Readonly<Record<string, string>> | undefined = form === undefined ? undefined : text.forms?.[locale];
  const bent = forms?.[BENT[locale][form ?? 'the']];
  if (locale === 'en') return bent ?? text.name;
  return (bent ?? text[locale])?.replace(APOSTROPHE, '’') ?? text.name;
}
