import type { NamedEntity } from './entity.ts';

/** The name of a thing in use: the designation of a standard, the English name of a nation. */
export function nameOf({ __typename, record }: NamedEntity): string {
  if (__typename === 'Nation') return record.names.en;
  return __typename === 'Standard' ? record.designation : record.name;
}
