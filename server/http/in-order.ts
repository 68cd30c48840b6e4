import type { GraphQLError } from 'graphql';

/**
 * The errors of an answer in the order of their fields in the document, those of one field in the order of their places in the answer: whatever came
 * first, the same question is told the same.
 */
export function inOrder(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  return errors.length < 2 ? errors : [...errors].sort((one, other) => byLocation(one, other) || byPath(one.path ?? [], other.path ?? []));
}

function byLocation({ locations: [one] = [] }: GraphQLError, { locations: [other] = [] }: GraphQLError): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

function byPath(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [mine, yours] = [one[at] ?? '', other[at] ?? ''];
    if (mine === yours) continue;
    return typeof mine === 'number' && typeof yours === 'number' ? mine - yours : `${mine}` < `${yours}` ? -1 : 1;
  }
  return 0;
}
