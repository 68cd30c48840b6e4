import { nameIn } from '../../engine/words/phrase.ts';
import type { CategoryEntity, FeatureEntity, InterfaceKindEntity, TopicEntity } from '../entity.ts';
import type { Locale } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';
import { localeOf } from '../written-locale.ts';

type TermEntity = CategoryEntity | TopicEntity | InterfaceKindEntity | FeatureEntity;

/** Fields of an entry of a vocabulary. */
export const termFields = {
  id: ({ __typename, record }: TermEntity) => globalIdOf(__typename, record.id),
  slug: ({ record }: TermEntity) => record.id,
  name: ({ record }: TermEntity, { locale }: { locale: Locale }) => nameIn(record, localeOf(locale)),
  aliases: ({ record }: TermEntity) => record.aliases ?? [],
};
