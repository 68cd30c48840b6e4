import { expect, test } from '@jest/globals';
import { badCursor, cursorOf, keyOfCursor } from '../../../server/graphql/pages/cursor.ts';

test.each(['a', 'NOR:badger:IN_SERVICE::', 'Борсук'])('the cursor of %s leads back to it', (key) => {
  expect(cursorOf(key, 'list')).toMatch(/^[\w-]+$/);
  expect(keyOfCursor(cursorOf(key, 'list'), 'list')).toBe(key);
  expect(keyOfCursor(cursorOf(key, 'list'), 'lis')).toBeUndefined();
});

test.each(['', 'x', 'after:a', Buffer.from('a').toString('base64url')])('%j is no cursor', (text) => {
  expect(keyOfCursor(text, 'list')).toBeUndefined();
});

test('what is no cursor is quoted, shortened', () => {
  expect(badCursor('x'.repeat(90))).toMatchObject({
    message: `Expected after to be a cursor of this list, asked with the same arguments as now, but got: "${'x'.repeat(77)}...".`,
    extensions: { code: 'BAD_USER_INPUT', argument: 'after', got: `${'x'.repeat(77)}...` },
  });
});
