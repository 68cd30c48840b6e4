import { recordOf, type OpenRecord, type SeedRule } from '../rule.ts';

/**
 * A bridge of class 70 was asked to bear class 80, and the bound that it is recorded to have stood among the open conditions. What bears more under
 * caution, since a day or in one nation's fleet is a port of its own, with its condition, its day and its page.
 */
export const loadAboveTheBoundIsANo: SeedRule = {
  name: 'load-above-the-bound-is-a-no',
  sentence: 'A host whose bound is exceeded does not take the guest: more under caution, later or elsewhere is another port.',
  check: ({ files }) =>
    files.flatMap((file) =>
      objectsOf(recordOf(file)?.['ports']).flatMap(({ value: port, at: portAt }) =>
        objectsOf(port['requires']).flatMap(({ value, at }) =>
          port['role'] === 'HOST' && value['atMost'] !== undefined && value['otherwise'] === 'CONDITIONAL'
            ? [{ file, pointer: ['ports', portAt, 'requires', at, 'otherwise'], message: MESSAGE }]
            : [],
        ),
      ),
    ),
};

const MESSAGE =
  'Expected INCOMPATIBLE beyond the most that a host bears, but got CONDITIONAL: give what bears more a port of its own, with its condition, its day and its page.';

function objectsOf(list: unknown): { value: OpenRecord; at: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, at) => (typeof value === 'object' && value !== null ? [{ value: value as OpenRecord, at }] : []));
}
