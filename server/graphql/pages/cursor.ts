import type { GraphQLError } from 'graphql';
import { badUserInput, shorten } from '../errors.ts';

/** Cursor of the entry with a key. */
export function cursorOf(key: string): string {
  return Buffer.from(`after:${key}`).toString('base64url');
}

/** Key of the entry that a cursor names; undefined for anything else. */
export function keyOfCursor(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return text.startsWith('after:') ? text.slice('after:'.length) : undefined;
}

/** The error on a cursor that is not one of the list. */
export function badCursor(after: string): GraphQLError {
  return badUserInput(`Expected after to be a cursor of this list, but got: "${shorten(after)}".`, 'after');
}
