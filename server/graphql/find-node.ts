import type { FoundHolding } from '../release/read-gateway.ts';
import type { RequestContext } from './context.ts';
import type { Entity } from './entity.ts';
import { badUserInput } from './errors.ts';
import { findEntity } from './find-entity.ts';
import { readGlobalId } from './global-id.ts';
import { keyOfHolding } from './holding-key.ts';

/** Whatever an identifier names, sources and holdings included; null where it names nothing. */
export function findNode(context: RequestContext, id: string): Entity | null {
  const global = readGlobalId(id);
  if (global?.type === 'Source') {
    const record = context.read.source(global.key);
    return record === null ? null : { __typename: 'Source', record };
  }
  if (global?.type === 'Holding') {
    const found = findHolding(context, global.key);
    return found === undefined ? null : { __typename: 'Holding', found };
  }
  return findEntity(context.read.release, id) ?? null;
}

/** The holding of a key; one that names a retired item leads to the holding of its successor. */
function findHolding({ read }: RequestContext, key: string): FoundHolding | undefined {
  const [, item = ''] = key.split(':');
  if (/^[A-Z]{3}:\d+$/.test(key))
    throw badUserInput(
      `Expected the identifier of a holding to name nation, item, status, first day and counterpart, but got a place in a list ("${key}"), ` +
        'which meant another holding whenever the list grew. Ask `holdings` for the identifier of today.',
      'id',
    );
  const { moved } = read.release.catalogue;
  const successor = Object.hasOwn(moved, item) ? (moved[item] ?? item) : item;
  const named = (one: FoundHolding) => keyOfHolding({ ...one, entry: { ...one.entry, item } }) === key;
  return read.holdingsOfItem(item).find(named) ?? read.holdingsOfItem(successor).find(named);
}
