import { FILE_AT_MOST, familyOf } from '../../form/holdings-families.ts';
import { recordOf, type RuleProblem, type SeedRule } from '../rule.ts';

/** `npm run seed:fix` moves it there. */
export const holdingIsInItsFile: SeedRule = {
  name: 'holding-is-in-its-file',
  sentence: 'What a nation holds stands in the file of its family of categories, so that no file grows past reading.',
  check: (seed) =>
    seed.files.flatMap((file): RuleProblem[] => {
      const record = file.folder === 'holdings' ? recordOf(file) : undefined;
      if (record === undefined) return [];
      const placed = (list: string, key: string) => {
        const entries: unknown = record[list];
        return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, at): RuleProblem[] => {
          const id = ((entry ?? {}) as Record<string, unknown>)[key];
          const path = typeof id === 'string' ? `holdings/${file.name}/${familyOf(seed, id)}.yaml` : file.path;
          const message = `Expected ${String(id)} to stand in ${path}: \`npm run seed:fix\` moves it there.`;
          return path === file.path ? [] : [{ file, pointer: [list, at], message }];
        });
      };
      const size = Buffer.byteLength(file.text);
      const message = `Expected a file of at most ${FILE_AT_MOST} bytes, but got ${size}: divide its family in holdings-families.ts.`;
      return [
        ...placed('closed', 'category'),
        ...placed('notHeld', 'of'),
        ...placed('holdings', 'item'),
        ...(size <= FILE_AT_MOST ? [] : [{ file, pointer: [], message }]),
      ];
    }),
};
