import { Kind, print, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { codedError, shorten } from '../graphql/errors.ts';

/** What one operation may ask for. Numbers: docs/errors.md. */
export const LIMITS = {
  bodyBytes: 128 * 1024,
  documentCharacters: 8_192,
  tokens: 1_000,
  depth: 12,
  fields: 400,
  aliases: 60,
  variableDepth: 8,
  variableKeys: 1_200,
  stringCharacters: 2_000,
} as const;

/** Counts fields, aliases and depth with fragments expanded once each way they are spread; linear in what it counts, and it stops at the limit. */
export function checkShape(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const count = { fields: 0, aliases: 0 };
  const walk = (set: SelectionSetNode, depth: number, open: readonly string[]): void => {
    for (const selection of set.selections) {
      if (depth > LIMITS.depth) throw tooComplex('levels of fields', LIMITS.depth, selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        // A spread counts as a field: fragments that only spread one another multiply as well.
        count.fields += 1;
        if (count.fields > LIMITS.fields) throw tooComplex('fields', LIMITS.fields, selection);
        const fragment = fragments.get(name);
        if (fragment !== undefined && !open.includes(name)) walk(fragment.selectionSet, depth, [...open, name]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, open);
        continue;
      }
      count.fields += 1;
      if (selection.alias !== undefined) count.aliases += 1;
      if (count.fields > LIMITS.fields) throw tooComplex('fields', LIMITS.fields, selection);
      if (count.aliases > LIMITS.aliases) throw tooComplex('aliases', LIMITS.aliases, selection);
      // Introspection is deep by nature; graphql-js bounds its depth with a rule of its own.
      const below = selection.name.value.startsWith('__') ? -Infinity : depth + 1;
      if (selection.selectionSet !== undefined) walk(selection.selectionSet, below, open);
    }
  };
  for (const one of document.definitions) if (one.kind === Kind.OPERATION_DEFINITION) walk(one.selectionSet, 1, []);
}

/** Counting ends with the first that is too many: how many more there are nobody needs to know, and it may be millions. */
function tooComplex(what: string, limit: number, first: SelectionNode) {
  const got = shorten(print({ ...first, directives: [], arguments: [], selectionSet: undefined } as SelectionNode).split('\n')[0] ?? '');
  return codedError(
    'QUERY_TOO_COMPLEX',
    `Expected at most ${limit} ${what} in one operation, but got more: first too many is "${got}".`,
    undefined,
    first,
  );
}

/** Walks variables without recursion, so that a deeply nested value can't exhaust the stack. */
export function checkVariables(variables: unknown): void {
  const queue: { value: unknown; depth: number; place: string }[] = [{ value: variables, depth: 0, place: '' }];
  let keys = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { value, depth, place } = next;
    if (typeof value === 'string' && value.length > LIMITS.stringCharacters)
      throw tooLarge(`strings of at most ${LIMITS.stringCharacters} characters`, place, `a string of ${value.length}`);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > LIMITS.variableDepth) throw tooLarge(`at most ${LIMITS.variableDepth} levels`, place, 'more');
    for (const [key, inner] of Object.entries(value)) {
      keys += 1;
      if (keys > LIMITS.variableKeys) throw tooLarge(`at most ${LIMITS.variableKeys} values`, place, 'more');
      queue.push({ value: inner, depth: depth + 1, place: place === '' ? key : `${place}.${key}` });
    }
  }
}

function tooLarge(expected: string, place: string, got: string) {
  return codedError('QUERY_TOO_LARGE', `Expected the variables to hold ${expected}, but got ${got} at "${shorten(place)}".`);
}
