import { buildSchema, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { createArgumentReader } from '../../../server/http/plan/argument-reader.ts';

const field = buildSchema('input In { x: Int y: Int = 7 } type Query { f(a: Int! = 1, b: String, in: In, list: [Int!]): Int }')
  .getQueryType()
  ?.getFields()['f'];

function read(text: string, variables: Record<string, unknown>) {
  const [operation] = parse(`query($v: Int, $s: String) { ${text} }`).definitions as [OperationDefinitionNode];
  const [node] = operation.selectionSet.selections as [FieldNode];
  if (field === undefined) throw new Error('no field');
  return createArgumentReader(field, node)(variables);
}

test.each<[string, Record<string, unknown>, unknown]>([
  ['f', {}, { a: 1 }],
  ['f(a: 2, b: "x")', {}, { a: 2, b: 'x' }],
  ['f(a: $v, b: $s)', { v: 3, s: null }, { a: 3, b: null }],
  ['f(a: $v, b: $s)', {}, { a: 1 }],
  ['f(b: $s, in: { x: 4 })', { s: 'y' }, { a: 1, b: 'y', in: { x: 4, y: 7 } }],
  ['f(in: { x: $v })', { v: 5 }, { a: 1, in: { x: 5, y: 7 } }],
  ['f(list: [1, $v])', { v: 6 }, { a: 1, list: [1, 6] }],
])('%s with %j', (text, variables, expected) => {
  expect(read(text, variables)).toEqual(expected);
});

test('null where none may be ends the plan', () => {
  expect(() => read('f(a: $v)', { v: null })).toThrow();
});
