import type { Catalogue } from '../engine/facts/catalogue.ts';
import type { ConditionUse } from '../engine/facts/records.ts';
import { conditionText } from '../engine/words/phrase.ts';
import type { Locale } from './generated/resolver-types.ts';
import { localeOf } from './written-locale.ts';

/** The sentences of the conditions that a record names, in a language. */
export function conditionTexts({ conditions }: Catalogue, uses: readonly ConditionUse[], locale: Locale): string[] {
  return uses.map((use) => (typeof use === 'string' ? use : use.is)).map((id) => conditionText(conditions.get(id) ?? id, localeOf(locale)));
}
