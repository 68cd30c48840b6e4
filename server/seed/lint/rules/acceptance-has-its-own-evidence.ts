import { recordOf, type OpenRecord, type Pointer, type SeedRule } from '../rule.ts';

/**
 * A page on a calibre is no word on what else goes into its chamber: lent to `accepts` it made every pair of two specifications as good as the page
 * that describes one of them.
 */
export const acceptanceHasItsOwnEvidence: SeedRule = {
  name: 'acceptance-has-its-own-evidence',
  sentence: 'That a host takes a guest made to another specification rests on evidence of its own.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const record = recordOf(file);
      if (record === undefined) return [];
      const ports = objectsOf(record['ports']).flatMap(({ value, at }) => bareIn(value, ['ports', at]));
      return [...bareIn(record, []), ...ports].map((pointer) => ({
        file,
        pointer,
        message:
          'Expected an accepted interface to have evidence of its own, but there is none: cite the page that says so, or write UNVERIFIED.',
      }));
    }),
};

/** The way to each accepted interface of a record or port that has no evidence of its own. */
function bareIn(holder: OpenRecord, way: Pointer): Pointer[] {
  return objectsOf(holder['accepts'])
    .filter(({ value }) => objectsOf(value['evidence']).length === 0)
    .map(({ at }) => [...way, 'accepts', at]);
}

function objectsOf(list: unknown): { value: OpenRecord; at: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, at) => (typeof value === 'object' && value !== null ? [{ value: value as OpenRecord, at }] : []));
}
