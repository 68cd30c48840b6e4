import type { RequestContext } from '../context.ts';
import { readEntity } from './read-entity.ts';
import { readGiven } from './read-given.ts';
import { readSome } from './read-some.ts';

/** Identifiers of the categories that `category` and `categories` name together; undefined where neither is sent. */
export function readCategories(
  context: RequestContext,
  { category, categories }: { category?: string | null; categories?: readonly string[] | null },
): readonly string[] | undefined {
  const list = readGiven(categories, (several) => readSome(several, 'categories'));
  if (list === undefined && (category === null || category === undefined)) return undefined;
  const names = [...(category === null || category === undefined ? [] : [category]), ...(list ?? [])];
  return names.map((one) => readEntity(context, one, 'Category').record.id);
}
