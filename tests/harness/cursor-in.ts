import { listKeyOf } from '../../server/graphql/list-key.ts';
import { cursorOf } from '../../server/graphql/pages/cursor.ts';

/** Cursor of the entry with a key in the list of that name, asked with these arguments. */
export function cursorIn(list: string, key: string, args: object = {}): string {
  return cursorOf(key, listKeyOf(list, args));
}
