import { GraphQLScalarType, Kind } from 'graphql';
import { badUserInput, shorten } from './errors.ts';

/** Any text: one that is no date is an error of the field that reads it (readAsOf), so that the other fields of the document stand. */
function readPartialDate(value: unknown): string {
  if (typeof value === 'string') return value;
  throw badUserInput(
    `Expected a date such as "2024", "2024-09" or "2024-09-30", but got: ${shorten(JSON.stringify(value) ?? String(value))}.`,
    'PartialDate',
  );
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A calendar date as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd.',
  serialize: (value) => String(value),
  parseValue: readPartialDate,
  parseLiteral: (node) => readPartialDate(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 with time zone.',
  serialize: (value) => String(value),
});
