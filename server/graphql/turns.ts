import { codedError } from './errors.ts';

/** What runs in one go before others have their turn. */
const SLICE_MS = 4;
/** Requests that wait for their first turn: beyond these the wait would be longer than anybody likes, and new ones are sent away. */
const WAITING_AT_MOST = 256;
/** The same of one client. */
const WAITING_OF_ONE = 64;

/** Done tasks of a line that are thrown away together. */
const DONE_AT_MOST = 1_024;

/** Never throws: nobody would hear it. */
type Task = () => void;

/** What one client has to be done, in the order in which it came. */
interface Line {
  tasks: Task[];
  /** Place of the next one. */
  at: number;
  waiting: number;
}

/**
 * Whose turn it is. Requests run at once while the turn of the loop is young; what is left of them, and those that come later, is done a slice
 * of a few milliseconds at a time, each client's next task in turn, and between two slices everything else of the process goes on.
 */
export class Turns {
  readonly #lines = new Map<string, Line>();
  #until = 0;
  #isOpen = false;
  #waiting = 0;

  /** Whether what runs now has had its time. */
  get isOver(): boolean {
    return performance.now() >= this.#until;
  }

  /** Requests that wait for their first turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Begins a request: at once where the turn is young, and else as soon as the client's turn comes.
   * @throws GraphQLError TOO_MANY_REQUESTS or OVERLOADED where too many wait already
   */
  begin<T>(client: string, start: () => T | Promise<T>): T | Promise<T> {
    if (!this.#isOpen) this.#open();
    else if (this.isOver) return this.#wait(client, start);
    return start();
  }

  /** Does something when the client's turn comes. */
  add(client: string, task: Task): void {
    if (!this.#isOpen) this.#open();
    this.#lineOf(client).tasks.push(task);
  }

  #wait<T>(client: string, start: () => T | Promise<T>): Promise<T> {
    const line = this.#lineOf(client);
    if (this.#waiting >= WAITING_AT_MOST)
      throw codedError('OVERLOADED', `Expected at most ${WAITING_AT_MOST} requests to wait. Ask again in a moment.`, 503);
    if (line.waiting >= WAITING_OF_ONE)
      throw codedError(
        'TOO_MANY_REQUESTS',
        `Expected at most ${WAITING_OF_ONE} requests of one client to wait. Ask again in a moment.`,
        429,
      );
    line.waiting += 1;
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      line.tasks.push(() => {
        line.waiting -= 1;
        this.#waiting -= 1;
        try {
          resolve(start());
        } catch (fault) {
          reject(fault as Error);
        }
      });
    });
  }

  #lineOf(client: string): Line {
    let line = this.#lines.get(client);
    if (line === undefined) this.#lines.set(client, (line = { tasks: [], at: 0, waiting: 0 }));
    return line;
  }

  #open(): void {
    this.#isOpen = true;
    this.#until = performance.now() + SLICE_MS;
    setImmediate(() => void this.#next());
  }

  async #next(): Promise<void> {
    if (this.#lines.size === 0) {
      this.#isOpen = false;
      return;
    }
    this.#until = performance.now() + SLICE_MS;
    do {
      this.#takeTask();
      // What a task gives is taken up by whoever awaited it, a few promises on: that belongs to the same slice.
      for (let tick = 0; tick < 3; tick += 1) await undefined;
    } while (this.#lines.size > 0 && !this.isOver);
    // What comes in between two slices may begin at once, for as long as one.
    this.#until = performance.now() + SLICE_MS;
    setImmediate(() => void this.#next());
  }

  #takeTask(): void {
    const [entry] = this.#lines;
    if (entry === undefined) return;
    const [client, line] = entry;
    const task = line.tasks[line.at];
    line.at += 1;
    if (line.at >= DONE_AT_MOST) line.at -= line.tasks.splice(0, line.at).length;
    // To the end of the ring, or out of it.
    this.#lines.delete(client);
    if (line.at < line.tasks.length) this.#lines.set(client, line);
    task?.();
  }
}
