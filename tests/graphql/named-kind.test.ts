import { expect, test } from '@jest/globals';
import type { NamedEntity, NamedType } from '../../server/graphql/entity.ts';
import { KIND_OF_TYPE, kindOf, typeOf } from '../../server/graphql/named-kind.ts';

test.each(Object.entries(KIND_OF_TYPE))('%s is of the kind %s, and the kind is that type', (type, kind) => {
  expect(kindOf({ __typename: type } as NamedEntity)).toBe(kind);
  expect(typeOf(kind)).toBe(type as NamedType);
});
