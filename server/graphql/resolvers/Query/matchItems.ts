import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { candidatesFor, entityOf, kindOf, PAGE_AT_MOST, readText } from '../../read-arguments.ts';

const CANDIDATES = 5;

export const matchItems: QueryResolvers['matchItems'] = (_, { items }, context) => {
  if (items.length > PAGE_AT_MOST) throw badUserInput(`Expected at most ${PAGE_AT_MOST} items, but got: ${items.length}.`, 'items');
  return items.map(({ reference, name, kind, kinds }) => {
    const wanted = kind ? [kind] : (kinds ?? undefined);
    const candidates = candidatesFor(context, readText(name, 'items.name'), wanted, CANDIDATES).map((candidate) => {
      const entity = entityOf(context, candidate);
      return { entity, kind: kindOf(entity), confidence: candidate.confidence, strategy: candidate.strategy };
    });
    return { reference: reference ?? null, name, candidates };
  });
};
