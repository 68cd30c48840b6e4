import { TAGS, type Locale } from './locale.ts';

/** How a sentence bends a date: when something was ("on 30 November 2026", "in 2014"), or since when ("à partir de 2014"); as it is named otherwise. */
export type DateForm = 'on' | 'of';

/** What stands before a day, and before a month or a year. */
const BEFORE: Readonly<Record<Locale, Readonly<Record<DateForm, { day: string; span: string }>>>> = {
  en: { on: { day: 'on ', span: 'in ' }, of: { day: '', span: '' } },
  fr: { on: { day: 'le ', span: 'en ' }, of: { day: 'du ', span: 'de ' } },
  uk: { on: { day: '', span: '' }, of: { day: '', span: '' } },
};

type Parts = readonly Intl.DateTimeFormatPart[];

/** How each month of a year is written, January first, in a date with a day and in one without: read once, since a sentence in two names a date. */
const DAYS = byLocale({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTHS = byLocale({ month: 'long', year: 'numeric' });

function byLocale(options: Intl.DateTimeFormatOptions): Readonly<Record<Locale, readonly Parts[]>> {
  const make = (locale: Locale) => {
    const format = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => format.formatToParts(withinMonth(at + 1)));
  };
  return { en: make('en'), fr: make('fr'), uk: make('uk') };
}

/** A date, a month or a year of the catalogue (2026-11-30, 2026-11, 2026) as a language writes it; text that is none as it stands. */
export function dateText(text: string, locale: Locale, form?: DateForm): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const [year = '', month, day] = text.split('-');
  const before = form === undefined ? '' : BEFORE[locale][form][day === undefined ? 'span' : 'day'];
  if (month === undefined) return before + yearIn(year, locale, form);
  // "листопад 2026 року", but "[у час] листопада 2026 року": the month of a whole date is in the genitive.
  const isBent = day !== undefined || (locale === 'uk' && form !== undefined);
  const parts = (isBent ? DAYS : MONTHS)[locale][Number(month) - 1] ?? [];
  const words = parts.map(({ type, value }) => (type === 'day' ? dayIn(day, locale) : type === 'year' ? year : value));
  return (
    before +
    words
      .join('')
      .trim()
      .replace(/\sр\.$/u, ' року')
  );
}

function yearIn(year: string, locale: Locale, form?: DateForm): string {
  if (locale !== 'uk') return year;
  return form === undefined ? `${year} рік` : `${year} року`;
}

/** The first of a month is an ordinal in French. */
function dayIn(day: string | undefined, locale: Locale): string {
  if (day === undefined) return '';
  return day === '01' && locale === 'fr' ? '1er' : String(Number(day));
}

/** A moment in the middle of a month of some year, in milliseconds, of which only the month is written. */
function withinMonth(month: number): number {
  const days = (month - 0.5) * 30.44;
  return days * 86_400_000;
}
