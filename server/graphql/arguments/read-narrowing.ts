import type { EvidenceGrade, Purpose } from '../../engine/facts/records.ts';
import { namedPurposes, type PurposeScope } from '../../engine/judge/purpose-scope.ts';
import type { Use } from '../../engine/verdict/verdict.ts';
import type { RequestContext } from '../context.ts';
import { readCategories } from './read-categories.ts';
import { readGiven } from './read-given.ts';
import { readSome } from './read-some.ts';

/** What every list and matrix of verdicts may be narrowed by, as it is sent. */
export interface NarrowingArguments {
  purposes?: readonly Purpose[] | null;
  category?: string | null;
  categories?: readonly string[] | null;
  minimumBasis?: EvidenceGrade | null;
  use?: readonly Use[] | null;
}

/** The same, read. What is missing narrows nothing. */
export interface Narrowing {
  scope: PurposeScope | undefined;
  /** Identifiers of categories. */
  categories: readonly string[] | undefined;
  minimumBasis: EvidenceGrade | undefined;
  uses: readonly Use[] | undefined;
}

/** Reads purposes, categories, the weakest evidence and the bottom lines that are asked for. A list that is sent and empty is an error. */
export function readNarrowing(context: RequestContext, args: NarrowingArguments): Narrowing {
  return {
    scope: readGiven(args.purposes, (list) => namedPurposes(readSome(list, 'purposes'))),
    categories: readCategories(context, args),
    minimumBasis: args.minimumBasis ?? undefined,
    uses: readGiven(args.use, (list) => readSome(list, 'use')),
  };
}
