import type { RequestContext } from './context.ts';
import { findEntity, readGlobalId, type Entity } from './entity.ts';

/** Whatever an identifier names, sources and holdings included; null where it names nothing. */
export function findNode(context: RequestContext, id: string): Entity | null {
  const global = readGlobalId(id);
  if (global?.type === 'Source') {
    const record = context.read.source(global.key);
    return record === null ? null : { __typename: 'Source', record };
  }
  if (global?.type === 'Holding') {
    const [nation = '', at = ''] = global.key.split(':');
    const found = context.read.holdingsOfNation(nation).find((one) => String(one.at) === at);
    return found === undefined ? null : { __typename: 'Holding', found };
  }
  return findEntity(context.read.release, id) ?? null;
}
