import type { Catalogue } from './catalogue.ts';
import type { dayOfAnswer } from './day-of-answer.ts';
import { joinSubject, type Subject } from './subject.ts';

/** What is joined of the facts of a day. Days between which nothing begins or ends share one. */
export class View {
  readonly catalogue: Catalogue;
  readonly subjects = new Map<string, Subject | undefined>();
  readonly made = new Map<(on: Day) => unknown, unknown>();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }
}

/**
 * The facts as of a day. Every judging function takes one: what was not true yet, or is no longer, is not in it. Made by `Calendar.on`; an
 * API process reaches it as `release.on(day)`.
 */
export class Day {
  /** The day for which answers hold, yyyy-mm-dd: never later than the day of the data. */
  readonly asOf: string;
  /** The day that was asked about. */
  readonly asked: string;
  /** True where the day asked about lies so long after the day of the data that nothing is known of it. */
  readonly isBeyondData: boolean;
  readonly #view: View;

  constructor(asked: string, { day, beyond }: ReturnType<typeof dayOfAnswer>, view: View) {
    this.asOf = day;
    this.asked = asked;
    this.isBeyondData = beyond;
    this.#view = view;
  }

  /** The records in force on the day, joined. */
  get catalogue(): Catalogue {
    return this.#view.catalogue;
  }

  /** An item or interface joined with its family, once; undefined for an identifier that names neither. */
  subject(id: string): Subject | undefined {
    const { subjects, catalogue } = this.#view;
    const known = subjects.get(id);
    if (known !== undefined || subjects.has(id)) return known;
    const joined = joinSubject(catalogue, id);
    subjects.set(id, joined);
    return joined;
  }

  /** What a function makes of the facts of the day, made once for all days that share them. */
  once<T>(make: (on: Day) => T): T {
    const { made } = this.#view;
    if (!made.has(make)) made.set(make, make(this));
    return made.get(make) as T;
  }
}
