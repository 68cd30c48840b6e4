import { narrowed } from '../../engine/judge/in-scope.ts';
import type { PurposeScope } from '../../engine/judge/purpose-scope.ts';
import { isSwapped } from '../../engine/judge/is-swapped.ts';
import type { Day } from '../../engine/facts/day.ts';
import type { Relation } from '../../engine/facts/records.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import { swapped } from '../errors.ts';

/** Two subjects as a question names them, with what it asks of them. */
export interface AskedPair {
  /** What takes the other, and what goes into it: the names of the two arguments, and what was sent for them. */
  host: { argument: string; subject: Subject };
  guest: { argument: string; subject: Subject };
  relation?: Relation | undefined;
  scope?: PurposeScope | undefined;
  /** The question to be asked instead, with the identifiers of host and guest. */
  instead(host: string, guest: string): string;
}

/** Throws HOST_AND_GUEST_SWAPPED where the two stand in the wrong order and that matters: firing and carrying asked as such, and refuelling. */
export function refuseSwapped({ catalogue }: Day, { host, guest, relation, scope, instead }: AskedPair): void {
  const [one, other] = [host, guest].map(({ subject }) => (scope?.isNamed === true ? narrowed(catalogue, subject, scope) : subject));
  if (one === undefined || other === undefined || !isSwapped(one, other, relation)) return;
  const described = ({ id, name, kind }: Subject) => ({ slug: id, name, kind });
  throw swapped(host.argument, { host: described(other), guest: described(one) }, instead(other.id, one.id));
}
