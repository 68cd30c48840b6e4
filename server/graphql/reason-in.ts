import type { Catalogue } from '../engine/facts/catalogue.ts';
import { reasonText } from '../engine/facts/text.ts';
import { factText } from '../engine/words/phrase.ts';
import type { Locale } from './generated/resolver-types.ts';
import { localeOf } from './written-locale.ts';

/** A reason that a record writes in English, in a language. */
export function reasonIn(catalogue: Catalogue, reason: string, locale: Locale): string {
  return factText(reasonText(catalogue, reason), localeOf(locale));
}
