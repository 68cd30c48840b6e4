import type { Text } from '../engine/facts/text.ts';
import type { NamedEntity } from './entity.ts';

/** The name of a thing in use: the designation of a standard, the English name of a nation. */
export function nameOf({ __typename, record }: NamedEntity): string {
  if (__typename === 'Nation') return record.names.en;
  return __typename === 'Standard' ? record.designation : record.name;
}

/** A thing as a sentence names it: a term in every language, anything else by its name. */
export function wordsOf(entity: NamedEntity): Text | string {
  return entity.__typename === 'Category' || entity.__typename === 'Topic' ? entity.record : nameOf(entity);
}
