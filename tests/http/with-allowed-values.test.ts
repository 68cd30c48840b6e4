import { buildSchema, getVariableValues, parse, validate, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { withAllowedValues } from '../../server/http/with-allowed-values.ts';

const schema = buildSchema(
  'enum Colour { RED BLUE } type Query { paint(colour: Colour, deep: Deep): Int } input Deep { colours: [Colour!] }',
);

const inDocument = (text: string) => withAllowedValues(schema, validate(schema, parse(text)));
const inVariables = (head: string, sent: Record<string, unknown>) => {
  const [operation] = parse(`query(${head}) { paint }`).definitions as [OperationDefinitionNode];
  return withAllowedValues(schema, getVariableValues(schema, operation.variableDefinitions ?? [], sent).errors ?? []);
};

test.each([
  ['a literal', () => inDocument('{ paint(colour: GREEN) }')],
  ['a literal that is a text', () => inDocument('{ paint(colour: "RED") }')],
  ['a variable', () => inVariables('$c: Colour', { c: 'GREEN' })],
  ['a variable that is a number', () => inVariables('$c: Colour', { c: 4 })],
  ['a value deep in a variable', () => inVariables('$d: Deep', { d: { colours: ['RED', 'GREEN'] } })],
])('%s says what may be sent', (_, ask) => {
  const [error] = ask();
  expect(error?.message).toMatch(/[^.]\. (Did you mean .*\? )?.*Expected one of: RED, BLUE\.$/);
  expect(error?.extensions['allowed']).toEqual(['RED', 'BLUE']);
});

test.each([
  ['an unknown field', () => inDocument('{ pain }'), 'Cannot query field "pain" on type "Query". Did you mean "paint"?'],
  [
    'a number',
    () => inVariables('$n: Int!', { n: 'x' }),
    'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"',
  ],
])('%s is left as it is', (_, ask, message) => {
  expect(ask().map((one) => one.message)).toEqual([message]);
});
