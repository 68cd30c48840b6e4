import { canonicalText, LINE_AT_MOST } from '../../form/canonical-text.ts';
import { parseSeedFile } from '../../read-seed.ts';
import type { SeedRule } from '../rule.ts';

/** Every file is laid out anew for it: a commit asks this, a load does not. */
export const formIsCanonical: SeedRule = {
  name: 'form-is-canonical',
  sentence:
    'A file stands as `npm run seed:fix` writes it: keys in the order of the schema, each word of evidence on its line, no long lines.',
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.value === undefined) return [];
      // The layout changes the syntax tree, by which other rules find their lines.
      const wanted = canonicalText(file.folder, parseSeedFile(file.path, file.text).document).split('\n');
      const lines = file.text.split('\n');
      const at = lines.findIndex((line, index) => line !== wanted[index]);
      if (at < 0) {
        if (lines.length === wanted.length) return [];
        const message = 'Expected a line end at the end of the file: `npm run seed:fix` writes it.';
        return [{ file, pointer: [], line: lines.length, message }];
      }
      const line = lines[at] ?? '';
      const message =
        line.length > LINE_AT_MOST
          ? `Expected a line of at most ${LINE_AT_MOST} characters, but got ${line.length}: \`npm run seed:fix\` divides it.`
          : `Expected \`${wanted[at] ?? ''}\` here, but got \`${line}\`: \`npm run seed:fix\` writes it.`;
      return [{ file, pointer: [], line: at + 1, message }];
    }),
};
