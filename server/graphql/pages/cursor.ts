import type { GraphQLError } from 'graphql';
import { badUserInput, shorten } from '../errors.ts';

/**
 * Cursor of the entry with a key in a list: another list has others, for there the entry stands elsewhere or not at all.
 * @param list which list, as `listKeyOf` says
 */
export function cursorOf(key: string, list: string): string {
  return Buffer.from(`after:${list}:${key}`).toString('base64url');
}

/** Key of the entry that a cursor of a list names; undefined for anything else, cursors of other lists included. */
export function keyOfCursor(cursor: string, list: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const head = `after:${list}:`;
  return text.startsWith(head) ? text.slice(head.length) : undefined;
}

/** The error on a cursor that is not one of the list. */
export function badCursor(after: string): GraphQLError {
  return badUserInput(
    `Expected after to be a cursor of this list, asked with the same arguments as now, but got: "${shorten(after)}".`,
    'after',
    after,
  );
}
