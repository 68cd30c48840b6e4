import { readFileSync } from 'node:fs';
import { schemaFileOf, type SeedFile } from '../read-seed.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  $defs?: Record<string, Schema>;
}

/** A schema and the file in which its references are meant. */
interface Placed {
  schema: Schema;
  file: string;
}

const files = new Map<string, Schema>();
const orders = new Map<string, readonly string[]>();

/**
 * Keys of an object of a record in the order of its schema; none where no schema says what is in it.
 *
 * @param way Keys and positions that lead to the object from the root of the file.
 */
export function keyOrder(folder: SeedFile['folder'], way: readonly (string | number)[]): readonly string[] {
  const name = [folder, ...way.map((step) => (typeof step === 'number' ? '#' : step))].join('/');
  let order = orders.get(name);
  if (order === undefined) {
    const file = schemaFileOf(folder);
    let at: Placed | undefined = { file, schema: schemaOf(file) };
    for (const step of way) at = at && below(at, step);
    orders.set(name, (order = Object.keys(at?.schema.properties ?? {})));
  }
  return order;
}

/** Keys sorted as an order has them; those that it does not name stand last, as they came. */
export function inKeyOrder<T>(entries: readonly T[], keyOf: (entry: T) => string, order: readonly string[]): T[] {
  const rank = (entry: T) => (order.includes(keyOf(entry)) ? order.indexOf(keyOf(entry)) : order.length);
  return [...entries].sort((one, other) => rank(one) - rank(other));
}

function below({ schema, file }: Placed, step: string | number): Placed | undefined {
  const next = typeof step === 'number' ? schema.items : schema.properties?.[step];
  return next && resolve({ schema: next, file });
}

function resolve(placed: Placed): Placed {
  const { $ref } = placed.schema;
  if ($ref === undefined) return placed;
  const [named, pointer = ''] = $ref.split('#');
  const file = named === undefined || named === '' ? placed.file : named;
  const schema = pointer === '' ? schemaOf(file) : schemaOf(file).$defs?.[pointer.replace('/$defs/', '')];
  if (schema === undefined) throw new Error(`Expected ${$ref} of ${placed.file} to name a schema, but it names none.`);
  return resolve({ schema, file });
}

function schemaOf(file: string): Schema {
  let schema = files.get(file);
  if (schema === undefined) {
    schema = JSON.parse(readFileSync(new URL(`../../../schema/seed/${file}`, import.meta.url), 'utf8')) as Schema;
    files.set(file, schema);
  }
  return schema;
}
