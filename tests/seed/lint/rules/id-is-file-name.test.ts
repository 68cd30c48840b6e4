import { expect, test } from '@jest/globals';
import { idIsFileName } from '../../../../server/seed/lint/rules/id-is-file-name.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\n', []],
  ['equipment/deeper/x.yaml', 'id: x\n', []],
  ['equipment/x.yaml', '# head\nid: y\n', ['equipment/x.yaml:2:1 Expected the id to be the file name "x", but got: "y".']],
  ['equipment/x.yaml', 'name: X\n', ['equipment/x.yaml:1:1 Expected the id to be the file name "x", but got: undefined.']],
  ['equipment/x.yaml', 'id: y\nmoved: badger\n', ['equipment/x.yaml:1:1 Expected the id to be the file name "x", but got: "y".']],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(idIsFileName, { [path]: text })).toEqual(problems);
});
