import type { Catalogue } from '../engine/facts/catalogue.ts';
import type { FoundHolding } from '../release/found-holding.ts';
import type { RequestContext } from './context.ts';
import type { Entity, PlainEntity, PlainType } from './entity.ts';
import { badUserInput } from './errors.ts';
import { findEntity } from './find-entity.ts';
import { readGlobalId } from './global-id.ts';
import { keyOfHolding } from './holding-key.ts';

type RecordOf<T extends PlainType> = Extract<PlainEntity, { __typename: T }>['record'];

/** Look-ups of what a global identifier alone reaches. */
const RECORDS: { readonly [T in PlainType]: (catalogue: Catalogue, key: string) => RecordOf<T> | undefined } = {
  Source: ({ sources }, key) => sources.get(key),
  ProductionLine: ({ records }, key) => records.production.find(({ id }) => id === key),
  Framework: ({ records }, key) => records.frameworks.find(({ id }) => id === key),
  Consent: ({ records }, key) => records.consents.find(({ id }) => id === key),
  Clearance: ({ records }, key) => records.clearances.find(({ id }) => id === key),
  InterfaceKind: ({ interfaceKinds }, key) => interfaceKinds.get(key),
  Feature: ({ features }, key) => features.get(key),
};

/** Whatever an identifier names, holdings and what has no name included; null where it names nothing. */
export function findNode(context: RequestContext, id: string): Entity | null {
  const global = readGlobalId(id);
  if (global?.type === 'Holding') {
    const found = findHolding(context, global.key);
    return found === undefined ? null : { __typename: 'Holding', found };
  }
  if (global !== undefined && isPlain(global.type)) {
    const record = RECORDS[global.type](context.read.release.catalogue, global.key);
    return record === undefined ? null : ({ __typename: global.type, record } as PlainEntity);
  }
  return findEntity(context.read.release, id) ?? null;
}

/** The same in a list of nodes: an error among them is shown at its own place and leaves the others standing. */
export function findNodeOrError(context: RequestContext, id: string): Entity | null {
  try {
    return findNode(context, id);
  } catch (error) {
    return error as Entity;
  }
}

function isPlain(type: string): type is PlainType {
  return Object.hasOwn(RECORDS, type);
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
