import { nameIn } from '../../engine/words/phrase.ts';
import type { NamedNationResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const NamedNation: NamedNationResolvers = {
  name: ({ names }, { locale }) => nameIn(names, localeOf(locale)),
};
