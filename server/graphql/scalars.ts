import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { codedError, shorten } from './errors.ts';

/** Any text: one that is no date is an error of the field that reads it (readAsOf), so that the other fields of the document stand. */
function readPartialDate(value: unknown): string {
  if (typeof value === 'string') return value;
  throw noDate(JSON.stringify(value) ?? String(value));
}

function readLiteral(node: ValueNode): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT) return node.value;
  throw noDate(print(node), node);
}

function noDate(got: string, at?: ValueNode) {
  return codedError(
    'BAD_USER_INPUT',
    `Expected a date such as "2024", "2024-09" or "2024-09-30", but got: ${shorten(got)}.`,
    undefined,
    at,
  );
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A calendar date as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd.',
  serialize: (value) => String(value),
  parseValue: readPartialDate,
  parseLiteral: readLiteral,
});

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 with time zone.',
  serialize: (value) => String(value),
});
