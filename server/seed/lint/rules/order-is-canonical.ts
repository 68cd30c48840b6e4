import { readFileSync } from 'node:fs';
import { FOLDERS, type Folder } from '../../read-seed.ts';
import { recordOf, type SeedRule } from '../rule.ts';

const orders = new Map<string, readonly string[]>();

/** Keys of a record in the order of its schema. */
export function canonicalOrder(folder: Folder): readonly string[] {
  const known = orders.get(folder);
  if (known !== undefined) return known;
  const file = new URL(`../../../../schema/seed/${FOLDERS[folder]}.schema.json`, import.meta.url);
  const { properties } = JSON.parse(readFileSync(file, 'utf8')) as { properties: Record<string, unknown> };
  const order = Object.keys(properties);
  orders.set(folder, order);
  return order;
}

/** The keys of a record stand in the order of its schema. `npm run seed:fix` sorts them. */
export const orderIsCanonical: SeedRule = {
  name: 'order-is-canonical',
  check: ({ files }) =>
    files.flatMap((file) => {
      const record = recordOf(file);
      if (record === undefined || file.folder === 'vocabulary') return [];
      const order = canonicalOrder(file.folder);
      const keys = Object.keys(record).filter((key) => order.includes(key));
      const wanted = order.filter((key) => keys.includes(key));
      const at = keys.findIndex((key, index) => key !== wanted[index]);
      return at < 0
        ? []
        : [
            {
              file,
              pointer: [keys[at] ?? ''],
              message: `Expected ${wanted[at]} here, but got: ${keys[at]}. \`npm run seed:fix\` sorts the keys.`,
            },
          ];
    }),
};
