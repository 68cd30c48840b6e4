import { expect, test } from '@jest/globals';
import { badCursor, cursorOf, keyOfCursor } from '../../../server/graphql/pages/cursor.ts';

test.each(['a', 'NOR:badger:IN_SERVICE::', 'Борсук'])('the cursor of %s leads back to it', (key) => {
  expect(cursorOf(key)).toMatch(/^[\w-]+$/);
  expect(keyOfCursor(cursorOf(key))).toBe(key);
});

test.each(['', 'x', 'after:a', Buffer.from('a').toString('base64url')])('%j is no cursor', (text) => {
  expect(keyOfCursor(text)).toBeUndefined();
});

test('what is no cursor is quoted, shortened', () => {
  expect(badCursor('x'.repeat(90)).message).toBe(`Expected after to be a cursor of this list, but got: "${'x'.repeat(77)}...".`);
});
