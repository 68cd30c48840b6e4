import type { GraphQLError } from 'graphql';
import type { Steps } from '../engine/facts/steps.ts';
import { codedError } from './errors.ts';
import type { Turns } from './turns.ts';

/** What one request may have done for it: a point is about a microsecond of work. docs/errors.md. */
export const POINTS_AT_MOST = 2_000_000;
/** How long one request may take, whoever else is served meanwhile: 500 x 500 pairs never asked before take half of it. */
export const DEADLINE_MS = 20_000;

/** For whom work is done, and when it is given up. */
export interface WorkOptions {
  /** Whose turns it uses; in one piece where it is missing. */
  turns?: Turns | undefined;
  /** Who asks: clients have their turns one after the other. */
  client?: string;
  pointsAtMost?: number;
  deadlineMs?: number;
}

/**
 * The work of one request: what it has cost, field by field, and its turns. Once it is ended, because it costs too much, takes too long or
 * nobody waits for it any more, nothing of it is begun again: what was asked of it stays open, and goes with it.
 */
export class Work {
  readonly #options: WorkOptions;
  readonly #pointsAtMost: number;
  readonly #spentBy = new Map<string, number>();
  readonly #begunAt = performance.now();
  #spent = 0;
  #values = 0;
  #fault: GraphQLError | undefined;
  #reject: ((fault: GraphQLError) => void) | undefined;
  /** Values that an entry of a list has in this operation, by the coordinate of its field. */
  valuesOf: ReadonlyMap<string, number> | undefined;

  constructor(options: WorkOptions = {}) {
    this.#options = options;
    this.#pointsAtMost = options.pointsAtMost ?? POINTS_AT_MOST;
  }

  /** Why it was ended; undefined as long as it goes on. */
  get fault(): GraphQLError | undefined {
    return this.#fault;
  }

  /** Who asks. */
  get client(): string {
    return this.#options.client ?? '';
  }

  get spent(): number {
    return this.#spent;
  }

  /** Values that the answer has so far. */
  get values(): number {
    return this.#values;
  }

  /** Whether what runs now has to wait for the next turn. */
  get isTurnOver(): boolean {
    return this.#options.turns?.isOver === true;
  }

  /** What comes of a promise of this work; rejects with the fault where the work is ended before. */
  async until<T>(made: Promise<T>): Promise<T> {
    if (this.#fault !== undefined) throw this.#fault;
    const ended = new Promise<never>((_, reject) => (this.#reject = reject));
    const deadline = setTimeout(() => this.#late(), this.#deadlineMs - (performance.now() - this.#begunAt));
    try {
      return await Promise.race([made, ended]);
    } finally {
      clearTimeout(deadline);
    }
  }

  /**
   * Takes what a field has cost from the budget; ends the work where it is spent.
   * @param values how many values of the answer it gave
   */
  take(field: string, points: number, values = 0): void {
    this.#values += values;
    this.#spent += points;
    this.#spentBy.set(field, (this.#spentBy.get(field) ?? 0) + points);
    if (this.#spent > this.#pointsAtMost && this.#fault === undefined) this.end(this.#tooCostly());
  }

  end(fault: GraphQLError): void {
    if (this.#fault !== undefined) return;
    this.#fault = fault;
    this.#reject?.(fault);
  }

  /** Does something when the next turn of the client comes; never, where the work is ended before. */
  later<T>(make: () => T | Promise<T>): Promise<T> {
    const { turns } = this.#options;
    return new Promise((resolve, reject) => {
      const task = () => {
        if (this.#isEnded()) return;
        try {
          resolve(make());
        } catch (fault) {
          reject(fault as Error);
        }
      };
      if (turns === undefined) setImmediate(task);
      else turns.add(this.client, task);
    });
  }

  /**
   * Runs steps: in one go where they are done before the turn is over, and else turn by turn.
   * @param field coordinate of the field whose steps they are
   */
  run<T>(field: string, steps: Steps<T>): T | Promise<T> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (typeof step.value === 'number') this.take(field, step.value);
      if (this.#isEnded()) return openForEver();
      if (this.isTurnOver) return this.later(() => this.run(field, steps));
    }
  }

  get #deadlineMs(): number {
    return this.#options.deadlineMs ?? DEADLINE_MS;
  }

  #isEnded(): boolean {
    if (this.#fault === undefined && this.#options.turns !== undefined && performance.now() - this.#begunAt > this.#deadlineMs)
      this.#late();
    return this.#fault !== undefined;
  }

  #late(): void {
    this.end(
      codedError(
        'DEADLINE_PASSED',
        `Expected the answer within ${this.#deadlineMs / 1_000} s, but it takes longer. What was judged is remembered: ask again, or for less.`,
        503,
      ),
    );
  }

  #tooCostly(): GraphQLError {
    const [[dearest, points] = ['', 0]] = [...this.#spentBy].sort(([, one], [, other]) => other - one);
    const fault = codedError(
      'QUERY_TOO_COMPLEX',
      `Expected the answer to take at most ${this.#pointsAtMost} points of work, but it takes more, most of them for ${dearest}. Ask in parts.`,
    );
    Object.assign(fault.extensions, { spent: this.#spent, field: dearest, spentByField: points });
    return fault;
  }
}

/** What is never answered. One for each who waits: it is forgotten with them. */
export function openForEver<T>(): Promise<T> {
  return new Promise(() => undefined);
}
