import type { RequestContext } from '../../context.ts';
import { findEntity, type NamedEntity } from '../../entity.ts';
import { wrongKind } from '../../errors.ts';
import { candidatesFor, readText } from '../../read-arguments.ts';
import type { NamedKind } from '../../../search/name-index.ts';

/** Least confidence with which a name counts as naming one thing. */
const NAMED = 0.9;

/** The thing of a key that is an identifier or a name; null where there is none. An identifier of another kind is the asker's mistake. */
export function findByKey<T extends NamedEntity['__typename']>(
  context: RequestContext,
  by: { id?: string | null; name?: string | null },
  type: T,
  kind: NamedKind,
  expected: string,
): Extract<NamedEntity, { __typename: T }> | null {
  if (by.id !== null && by.id !== undefined) {
    const entity = findEntity(context.read.release, by.id);
    if (entity === undefined) return null;
    if (entity.__typename !== type) throw wrongKind(expected, by.id, entity.__typename);
    return entity as Extract<NamedEntity, { __typename: T }>;
  }
  const [best] = candidatesFor(context, readText(by.name ?? '', 'by.name'), [kind], 1);
  if (best === undefined || best.confidence < NAMED) return null;
  return (findEntity(context.read.release, best.thing.id) as Extract<NamedEntity, { __typename: T }> | undefined) ?? null;
}
