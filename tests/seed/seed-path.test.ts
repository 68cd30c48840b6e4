import { expect, test } from '@jest/globals';
import { folderOf, whyNotRead } from '../../server/seed/seed-path.ts';

test.each([
  ['dataset.yaml', 'dataset'],
  ['equipment/gun/x.yaml', 'equipment'],
  ['vocabulary/topics.yaml', 'vocabulary'],
  ['weapons/x.yaml', undefined],
  ['x.yaml', undefined],
  ['toString/x.yaml', undefined],
])('%s stands in %s', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});

test.each<[string, RegExp | undefined]>([
  ['dataset.yaml', undefined],
  ['equipment/gun/x.yaml', undefined],
  ['vocabulary/topics.yaml', undefined],
  ['GUIDELINES.md', undefined],
  ['lint-exceptions.txt', undefined],
  ['equipment/.x.yaml.swp', undefined],
  ['.DS_Store', undefined],
  ['equipment/x.yml', /end with \.yaml/],
  ['equipment/x.YAML', /end with \.yaml/],
  ['equipment/.x.yml', /end with \.yaml/],
  ['equipment/GUIDELINES.md', /end with \.yaml/],
  ['equipment/x.yaml.importing', /end with \.yaml/],
  ['x.yaml', /Expected dataset\.yaml or a file in one of the folders/],
  ['weapons/x.yaml', /Expected dataset\.yaml or a file in one of the folders/],
  ['vocabulary/colours.yaml', /Expected one of the vocabularies/],
  ['vocabulary/more/topics.yaml', /Expected one of the vocabularies/],
])('%s: %s', (path, why) => {
  expect(whyNotRead(path) ?? '').toMatch(why ?? /^$/);
});
