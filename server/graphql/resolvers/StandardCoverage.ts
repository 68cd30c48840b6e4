import { phraseOf } from '../../engine/words/phrase.ts';
import { findEntity } from '../entity.ts';
import type { StandardCoverageResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';
import { localeOf } from '../written-locale.ts';

export const StandardCoverage: StandardCoverageResolvers = {
  standard: ({ standard }, _, context) => readEntity(context, standard, 'Standard'),
  of: ({ of }, _, context) => readEntity(context, of, 'InterfaceSpec', 'Topic'),
  reason: ({ code, standard, of }, { locale }, { read: { release } }) => {
    const named = findEntity(release, of);
    const name = named !== undefined && 'name' in named.record ? named.record.name : of;
    return phraseOf(
      { code, facts: { standard: release.catalogue.standards.get(standard)?.designation ?? standard, of: name } },
      localeOf(locale),
    );
  },
};
