import { nationText } from '../../engine/facts/text.ts';
import { phraseOf } from '../../engine/words/phrase.ts';
import { ITEMS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { OperationResolvers } from '../generated/resolver-types.ts';
import { wordsOf } from '../name-of.ts';
import { localeOf } from '../written-locale.ts';

export const Operation: OperationResolvers = {
  nation: ({ nation }, _, { read }) => entityOf(read.release, nation, 'Nation'),
  of: ({ of }, _, { read }) => entityOf(read.release, of, ...ITEMS, 'Category'),
  reason: ({ code, date, nation, of }, { locale }, { read: { release } }) => {
    const facts = { nation: nationText(release.catalogue, nation), of: wordsOf(entityOf(release, of, ...ITEMS, 'Category')) };
    return phraseOf({ code, facts: { ...facts, ...(date !== undefined && { date }) } }, localeOf(locale));
  },
  date: ({ date }) => date ?? null,
  lastSeen: ({ lastSeen }) => lastSeen ?? null,
  holdings: ({ nation, entries }, _, { read }) =>
    read
      .holdingsOfNation(nation)
      .filter(({ entry }) => entries.includes(entry))
      .map((found) => ({ __typename: 'Holding', found })),
};
