/**
 * Long work, a step at a time: whoever runs it may let others have their turn between two steps. A step may be a number: what it costs; who runs
 * the work knows in what.
 */
export type Steps<T> = Generator<unknown, T>;

/** Runs work to its end in one piece. */
export function finish<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
