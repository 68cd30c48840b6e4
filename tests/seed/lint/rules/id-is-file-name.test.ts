import { expect, test } from '@jest/globals';
import { idIsFileName } from '../../../../server/seed/lint/rules/id-is-file-name.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\n', []],
  ['equipment/deeper/x.yaml', 'id: x\n', []],
  ['equipment/x.yaml', '# head\nid: y\n', ['equipment/x.yaml:2:1 Expected the id to be the file name "x", but got: "y".']],
  ['equipment/x.yaml', 'name: X\n', ['equipment/x.yaml:1:1 Expected the id to be the file name "x", but got: undefined.']],
  ['equipment/x.yaml', 'id: y\nmoved: badger\n', ['equipment/x.yaml:1:1 Expected the id to be the file name "x", but got: "y".']],
  ['nations/alb.yaml', 'id: alb\ncode: ALB\n', []],
  ['nations/alb.yaml', 'id: alb\ncode: 3\n', []],
  ['nations/alb.yaml', 'id: alb\ncode: AND\n', ['nations/alb.yaml:2:1 Expected the code to be ALB, as the file is named, but got: AND.']],
  [
    'holdings/alb/air.yaml',
    'id: alb\nnation: NOR\n',
    ['holdings/alb/air.yaml:2:1 Expected the nation to be ALB, as the file is named, but got: NOR.'],
  ],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(idIsFileName, { [path]: text })).toEqual(problems);
});
