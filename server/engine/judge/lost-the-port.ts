import type { Case } from './case.ts';
import type { End, Subject } from '../facts/subject.ts';

/**
 * True where what is said of `named`, a family or base mark of `variant`, hangs on a port that the variant does not have: the one that it names meets
 * an end of the other thing, and of the variant's own none does.
 * Example: what goes under a Rafale M is not said of the one that carries a buddy pod in its place.
 */
export function lostThePort(asked: Case, variant: Subject, named: string, others: readonly End[]): boolean {
  if (others.length === 0 || variant.id === named) return false;
  const { on } = asked;
  // By identifier: where purposes are named the two are copies with fewer ends.
  const family = on.subject(named);
  const whole = on.subject(variant.id) ?? variant;
  if (family === undefined) return false;
  return others.some((other) => meets(family, other)) && !others.some((other) => meets(whole, other));
}

function meets({ ends }: Subject, other: End): boolean {
  return [...ends.HOST, ...ends.GUEST].some((end) => end.port.role !== other.port.role && end.kind === other.kind && fits(end, other));
}

/** One interface, or the host of the two accepts the other's. */
function fits(end: End, other: End): boolean {
  const [host, guest] = end.port.role === 'HOST' ? [end, other] : [other, end];
  return host.spec === guest.spec || host.spec.accepts?.some((one) => one.interface === guest.spec.id) === true;
}
