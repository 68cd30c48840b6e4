import { globalIdOf, type CategoryEntity, type TopicEntity } from '../entity.ts';

type TermEntity = CategoryEntity | TopicEntity;

/** Fields of an entry of a vocabulary. */
export const termFields = {
  id: ({ __typename, record }: TermEntity) => globalIdOf(__typename, record.id),
  slug: ({ record }: TermEntity) => record.id,
  name: ({ record }: TermEntity) => record.name,
  aliases: ({ record }: TermEntity) => record.aliases ?? [],
};
