import type { Entity, TypeName } from '../entity.ts';
import { pageOf, type Page } from './page-of.ts';

type EntityOf<T extends TypeName> = Extract<Entity, { __typename: T; record: object }>;

/** A page of records of one type, in the order in which they are given. */
export function recordsPage<T extends TypeName>(
  type: T,
  records: readonly EntityOf<T>['record'][],
  args: { first: number; after?: string | null },
): Page<EntityOf<T>> {
  const keyOfRecord = (record: EntityOf<T>['record']) => ('code' in record ? record.code : record.id);
  return pageOf({ list: type, all: records, keyOf: keyOfRecord, args }, (record) => ({ __typename: type, record }) as EntityOf<T>);
}
