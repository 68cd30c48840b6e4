import { expect, test } from '@jest/globals';
import { openDatabase } from '../server/open-database.ts';

test('the MongoDB of somebody else is used as it is, and left running', async () => {
  const lines: string[] = [];
  const database = await openDatabase({ machine: {}, mongodbUri: 'mongodb://user:secret@db.example/', dataFolder: undefined }, (line) =>
    lines.push(line),
  );
  expect(database).toMatchObject({ uri: 'mongodb://user:secret@db.example/', readUri: 'mongodb://user:secret@db.example/', isOurs: false });
  expect(lines.join()).not.toContain('secret');
  await expect(database.stop()).resolves.toBeUndefined();
});
