import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { PRICES } from './prices.ts';
import { openForEver, type Work } from './work.ts';

type Metered = GraphQLFieldResolver<unknown, { work?: Work }> & { isMetered?: true };

/** Values of a list that are written in one go; the entries after them wait for the next turn where this one is over. */
const VALUES_IN_ONE_GO = 2_000;

/** True for a field that is metered: its own values, and those of its entries, are counted apart from what is above it. */
export function isMetered({ type, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (isListType(getNullableType(type))) return true;
  return !isLeafType(getNamedType(type)) && (resolve !== undefined || getNamedType(type).name === 'Verdict');
}

/**
 * Lets every field of a schema that gives a list, a thing or a verdict take what it costs from the budget of the request, and wait where the
 * turn is over. Fields that only read a value of what is above them cost nothing more.
 */
export function meterFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (isMetered(field)) field.resolve = metered(`${type.name}.${field.name}`, field.resolve ?? defaultFieldResolver);
  }
}

function metered(coordinate: string, resolve: Metered): Metered {
  // The types of introspection are those of the library: every schema of the process has the same.
  if (resolve.isMetered) return resolve;
  const price = PRICES.get(coordinate) ?? 1;
  const meter: Metered = (source, args, context, info) => {
    const { work } = context;
    if (work === undefined) return resolve(source, args, context, info);
    const count = (made: unknown) => countIn(work, coordinate, price, made);
    const make = () => {
      if (work.fault !== undefined) return openForEver();
      const made = resolve(source, args, context, info);
      return isPromise(made) ? made.then(count) : count(made);
    };
    return work.isTurnOver ? work.later(make) : make();
  };
  meter.isMetered = true;
  return meter;
}

function countIn(work: Work, coordinate: string, price: number, made: unknown): unknown {
  const values = work.valuesOf?.get(coordinate) ?? 1;
  if (!Array.isArray(made)) {
    work.take(coordinate, price + values, values);
    return work.fault === undefined ? made : openForEver();
  }
  const inAll = made.length * values;
  work.take(coordinate, price + inAll, inAll);
  if (work.fault !== undefined) return openForEver();
  const atOnce = Math.ceil(VALUES_IN_ONE_GO / values);
  if (made.length <= atOnce) return made;
  return made.map((entry: unknown, at) => (at < atOnce ? entry : work.later(() => entry)));
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
