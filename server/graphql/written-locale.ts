import type { Locale as EngineLocale } from '../engine/words/phrase.ts';
import type { Locale } from './generated/resolver-types.ts';

/** The engine's name of a language. */
export function localeOf(locale: Locale): EngineLocale {
  return locale.toLowerCase() as EngineLocale;
}
