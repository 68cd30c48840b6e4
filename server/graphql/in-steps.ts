import type { Steps } from '../engine/facts/steps.ts';
import type { RequestContext } from './context.ts';

type InSteps<S, A, T> = (source: S, args: A, context: RequestContext) => T | Promise<T>;

/**
 * A resolver whose work is long: it is done a step at a time, and others have their turn in between.
 * @param field coordinate under which what its steps cost is counted
 */
export function inSteps<S, A, T>(field: string, steps: (source: S, args: A, context: RequestContext) => Steps<T>): InSteps<S, A, T> {
  return (source, args, context) => context.work.run(field, steps(source, args, context));
}
