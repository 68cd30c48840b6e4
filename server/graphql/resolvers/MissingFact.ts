import { phraseOf } from '../../engine/words/phrase.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { MissingFactResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const MissingFact: MissingFactResolvers = {
  of: ({ of }, _, { read }) => entityOf(read.release, of, ...SUBJECTS),
  fact: ({ fact }, { locale }) => phraseOf(fact, localeOf(locale)),
};
