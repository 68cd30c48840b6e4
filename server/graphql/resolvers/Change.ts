import { conditionText } from '../../engine/words/phrase.ts';
import type { ChangeResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const Change: ChangeResolvers = {
  when: ({ when }, { locale }) => [...new Set(when.map((one) => conditionText(one, localeOf(locale))))],
};
