import type { GraphQLResolveInfo } from 'graphql';

/** Thrown where a plan meets what it does not cover; the general executor answers then. Carries no stack: it is a signal and no fault. */
export class Unplanned {
  readonly forGood: boolean;
  constructor(forGood: boolean) {
    this.forGood = forGood;
  }
}

const THIS_TIME = new Unplanned(false);
const FOR_GOOD = new Unplanned(true);

/** Ends this run of a plan. */
export function notPlanned(): never {
  throw THIS_TIME;
}

/** Ends a run that met a promise. Whatever becomes of the promise is of no interest any more, a rejection included. */
export function notSynchronous(promise: PromiseLike<unknown>): never {
  promise.then(undefined, () => undefined);
  throw FOR_GOOD;
}

/** Whether a value has to be waited for. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** Plans know nothing of the place in the document; a resolver that asks for it is answered by the general executor. */
export const NO_INFO = new Proxy({}, { get: () => notPlanned(), has: () => notPlanned() }) as GraphQLResolveInfo;
