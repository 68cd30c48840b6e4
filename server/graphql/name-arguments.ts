import { GraphQLError } from 'graphql';
import { shorten } from './errors.ts';

type Resolver = (source: unknown, args: Record<string, unknown>, ...more: unknown[]) => unknown;

/**
 * The same resolvers, whose errors on what an asker sent name the argument. It is found by what the error quotes, so that no reader of a name
 * has to be told where in a question the name stood.
 */
export function nameArguments<T extends object>(resolvers: T): T {
  const named = Object.entries(resolvers).map(([type, fields]) => [type, isTable(fields) ? namedFields(fields) : (fields as unknown)]);
  return Object.fromEntries(named) as T;
}

/** Resolvers of a type, and no scalar. */
function isTable(fields: unknown): fields is Record<string, unknown> {
  return typeof fields === 'object' && fields !== null && Object.getPrototypeOf(fields) === Object.prototype;
}

function namedFields(fields: Record<string, unknown>): Record<string, unknown> {
  const takesArguments = (field: unknown): field is Resolver => typeof field === 'function' && field.length > 1;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, takesArguments(field) ? naming(field) : field]));
}

function naming(resolve: Resolver): Resolver {
  return (source, args, ...more) => {
    const naming = (error: unknown) => {
      throw error instanceof GraphQLError ? nameArgument(error, args) : error;
    };
    try {
      const made = resolve(source, args, ...more);
      return made instanceof Promise ? made.catch(naming) : made;
    } catch (error) {
      return naming(error);
    }
  };
}

/**
 * The same error, naming the argument in full: where what it quotes stands among those that were sent, several places where it stands in
 * several; else where an argument of the name that its reader gave stands. An error without either is left as it is.
 */
export function nameArgument(error: GraphQLError, args: Record<string, unknown>): GraphQLError {
  const { got, argument } = error.extensions;
  const places = placesIn(args);
  const quoted = places.filter(({ value }) => typeof value === 'string' && shorten(value) === got);
  const named = places.filter(({ place }) => place === argument || place.endsWith(`.${String(argument)}`));
  const both = quoted.filter((one) => named.includes(one));
  const [found] = [both, quoted, named].filter((some) => some.length > 0);
  if (found !== undefined) error.extensions['argument'] = found.map(({ place }) => place).join(' or ');
  return error;
}

/**
 * What is read for one entry of a list. One that is wrong has its error in its place, which names it, and leaves the others standing: what
 * writes the answer tells an error by what it is.
 */
export function entryOrError<T>(read: () => T, args: Record<string, unknown>): T {
  try {
    return read();
  } catch (error) {
    return (error instanceof GraphQLError ? nameArgument(error, args) : error) as T;
  }
}

/** Every value among the arguments, with its place, such as `filter.nations.0`. */
function placesIn(value: unknown, above = ''): { place: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = `${above}${key}`;
    return [{ place, value: inner }, ...placesIn(inner, `${place}.`)];
  });
}
