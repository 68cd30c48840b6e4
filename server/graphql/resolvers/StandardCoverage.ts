import { phraseOf } from '../../engine/words/phrase.ts';
import { entityOf } from '../find-entity.ts';
import type { StandardCoverageResolvers } from '../generated/resolver-types.ts';
import { nameOf, wordsOf } from '../name-of.ts';
import { localeOf } from '../written-locale.ts';

export const StandardCoverage: StandardCoverageResolvers = {
  standard: ({ standard }, _, { read }) => entityOf(read.release, standard, 'Standard'),
  of: ({ of }, _, { read }) => entityOf(read.release, of, 'InterfaceSpec', 'Topic'),
  reason: ({ code, standard, of }, { locale }, { read: { release } }) => {
    const facts = {
      standard: nameOf(entityOf(release, standard, 'Standard')),
      of: wordsOf(entityOf(release, of, 'InterfaceSpec', 'Topic')),
    };
    return phraseOf({ code, facts }, localeOf(locale));
  },
};
