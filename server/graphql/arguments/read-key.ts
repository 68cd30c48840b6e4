import type { RequestContext } from '../context.ts';
import type { NamedType } from '../entity.ts';
import type { EntityOf } from '../find-entity.ts';
import { readEntity } from './read-entity.ts';
import { readText } from './read-text.ts';

/** The thing of a key that is an identifier or a name. */
export function readKey<T extends NamedType>(
  context: RequestContext,
  by: { id?: string | null; name?: string | null },
  type: T,
): EntityOf<T> {
  return readEntity(context, by.id ?? readText(by.name ?? '', 'by.name'), type);
}
