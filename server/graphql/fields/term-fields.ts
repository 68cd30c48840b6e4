import type { CategoryEntity, FeatureEntity, InterfaceKindEntity, TopicEntity } from '../entity.ts';
import { globalIdOf } from '../global-id.ts';

type TermEntity = CategoryEntity | TopicEntity | InterfaceKindEntity | FeatureEntity;

/** Fields of an entry of a vocabulary. */
export const termFields = {
  id: ({ __typename, record }: TermEntity) => globalIdOf(__typename, record.id),
  slug: ({ record }: TermEntity) => record.id,
  name: ({ record }: TermEntity) => record.name,
  aliases: ({ record }: TermEntity) => record.aliases ?? [],
};
