import type { SeedFile } from '../../read-seed.ts';
import { recordOf, type Pointer, type RuleProblem, type SeedRule } from '../rule.ts';
import { termsOf, vocabularyFile } from '../vocabulary-terms.ts';

/** What names what it is a kind of. */
interface Child {
  file: SeedFile;
  pointer: Pointer;
  above: string;
}

export const ancestryHasAnEnd: SeedRule = {
  name: 'ancestry-has-an-end',
  sentence: 'Nothing is its own family or category, at any depth, and a variant stands in the folder of its family.',
  check({ files, items }) {
    const variants = new Map<string, Child>();
    for (const file of files) {
      const above = recordOf(file)?.['variantOf'];
      if (typeof above === 'string') variants.set(file.name, { file, pointer: ['variantOf'], above });
    }
    const strangers = [...variants.values()].flatMap(({ file, pointer, above }): RuleProblem[] => {
      const folder = items.get(above)?.folder;
      return folder === undefined || folder === file.folder
        ? []
        : [{ file, pointer, message: `Expected variantOf to name a record of ${file.folder}, but ${above} stands in ${folder}.` }];
    });
    return [...strangers, ...circlesOf(variants), ...circlesOf(categoriesOf(vocabularyFile(files, 'categories')))];
  },
};

function categoriesOf(file: SeedFile | undefined): Map<string, Child> {
  return new Map(
    termsOf(file).flatMap((term, at): [string, Child][] =>
      file !== undefined && typeof term['parent'] === 'string'
        ? [[String(term['id']), { file, pointer: [at, 'parent'], above: term['parent'] }]]
        : [],
    ),
  );
}

/** Each thing on a circle, with the way around. What only leads into one is not named: it is right once the circle is gone. */
function circlesOf(children: ReadonlyMap<string, Child>): RuleProblem[] {
  const found: RuleProblem[] = [];
  for (const [id, { file, pointer, above }] of children) {
    const way = [id];
    let at: string | undefined = above;
    for (; at !== undefined && !way.includes(at); at = children.get(at)?.above) way.push(at);
    if (at === id)
      found.push({ file, pointer, message: `Expected ${String(pointer.at(-1))} to come to an end, but got: ${[...way, id].join(' > ')}.` });
  }
  return found;
}
