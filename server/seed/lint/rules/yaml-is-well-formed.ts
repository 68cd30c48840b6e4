import type { SeedRule } from '../rule.ts';

export const yamlIsWellFormed: SeedRule = {
  name: 'yaml-is-well-formed',
  sentence: 'A seed file is YAML 1.2 without repeated keys.',
  check: ({ files }) =>
    files.flatMap((file) =>
      // A file that has a value is well formed: only a broken one is looked at again.
      file.value !== undefined
        ? []
        : file.document.errors
            .slice(0, 1)
            .map((error) => ({ file, pointer: [], message: `Expected YAML 1.2, but: ${error.message.split('\n')[0]}` })),
    ),
};
