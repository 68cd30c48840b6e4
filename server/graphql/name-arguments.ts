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
    try {
      return resolve(source, args, ...more);
    } catch (error) {
      if (error instanceof GraphQLError && typeof error.extensions['got'] === 'string') {
        const argument = placeOf(error.extensions['got'], args);
        if (argument !== undefined) error.extensions['argument'] = argument;
      }
      throw error;
    }
  };
}

/** Where a text stands among the arguments, such as `filter.nations.0`; undefined where it does not. */
function placeOf(got: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && shorten(inner) === got) return key;
    const below = placeOf(got, inner);
    if (below !== undefined) return `${key}.${below}`;
  }
  return undefined;
}
