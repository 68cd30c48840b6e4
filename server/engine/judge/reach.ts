import type { Case } from './case.ts';
import { isClearedByName } from './clearances.ts';
import { itemOf } from '../facts/catalogue.ts';
import type { Subject } from '../facts/subject.ts';
import type { Phrase } from '../verdict/verdict.ts';

/** How a claim reaches a subject: by its name, or only as a variant of what it names, or as one of a class. */
export type Reach = { as: 'NAMED' } | { as: 'CLASS'; name: string } | { as: 'FAMILY'; name: string; of: string; since: string | undefined };
export const DIRECT: Reach = { as: 'NAMED' };
export const ITSELF: readonly Reach[] = [DIRECT];

/** How a claim on an identifier reaches a subject. */
export function reached({ on }: Case, subject: Subject, id: string): Reach {
  const at = subject.line.indexOf(id);
  if (at === 0) return DIRECT;
  const { catalogue } = on;
  if (at > 0) return { as: 'FAMILY', name: itemOf(catalogue, id)?.name ?? id, of: subject.id, since: subject.inServiceFrom };
  const spec = catalogue.interfaces.get(id);
  return spec === undefined || subject.kind === 'INTERFACE' ? DIRECT : { as: 'CLASS', name: spec.name };
}

/**
 * Name of the family of a munition by which alone a claim reaches it: that an aircraft carries the one version says nothing of another. Undefined
 * where it is named, and where a nation has cleared it by its name.
 */
export function familyOfMunition({ on, a, b }: Case, said: readonly Reach[]): string | undefined {
  const reach = b.kind === 'SUPPLY' ? said.find((one) => one.as === 'FAMILY' && one.of === b.id) : undefined;
  return reach?.as === 'FAMILY' && !isClearedByName(on, a, b) ? reach.name : undefined;
}

/** The condition that a page speaks of more than what it reaches; none where it names that. */
export function widerScope(reach: Reach): Phrase[] {
  if (reach.as === 'NAMED') return [];
  return [{ code: reach.as === 'CLASS' ? 'PAGE_SPEAKS_OF_THE_CLASS' : 'PAGE_SPEAKS_OF_THE_FAMILY', facts: { of: reach.name } }];
}
