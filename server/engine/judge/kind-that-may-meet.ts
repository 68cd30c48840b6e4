import type { Case } from './case.ts';
import { mayHaveKind } from './may-have-kind.ts';
import type { Term } from '../facts/records.ts';

/**
 * The first kind of interface by which two things of their categories may meet and which is of a sort, where no end of one of the two is recorded:
 * a missile without a port needs the clearance of its kind all the same. Undefined where ends of both are recorded, or no such kind joins them.
 *
 * @param isWanted What the kind has to be, such as one that asks for a clearance.
 */
export function kindThatMayMeet({ on: { catalogue }, a, b }: Case, isWanted: (kind: Term) => boolean): Term | undefined {
  if (a.ends.HOST.length > 0 && b.ends.GUEST.length > 0) return undefined;
  return a.categories
    .flatMap((id) => catalogue.categories.get(id)?.mayHave ?? [])
    .filter((id) => mayHaveKind(catalogue, b, id))
    .map((id) => catalogue.interfaceKinds.get(id))
    .find((kind) => kind !== undefined && isWanted(kind));
}
