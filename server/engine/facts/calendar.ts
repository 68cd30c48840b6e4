import { createCatalogue, type Catalogue } from './catalogue.ts';
import { Day, View } from './day.ts';
import { dayOfAnswer } from './day-of-answer.ts';
import { KeptLast } from './kept-last.ts';
import { pageDaysOf } from './page-days.ts';
import { recordsOn, turnsOf } from './records-on.ts';

/** Views that are kept: today, and a few days of the past that are asked about again and again. */
const VIEWS_AT_MOST = 4;

/** The days of a catalogue. Between two days on which nothing begins or ends the facts are joined once; those asked for last are kept. */
export class Calendar {
  readonly #catalogue: Catalogue;
  readonly #turns: readonly string[];
  readonly #views = new KeptLast<View>(VIEWS_AT_MOST);

  /** @param catalogue Every record, whatever its days. */
  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#turns = turnsOf(catalogue.records);
  }

  /** The facts as of a day, yyyy-mm-dd; as of the day of the data for a day after it. */
  on(asked: string): Day {
    const answer = dayOfAnswer(asked, this.#catalogue.records.dataset.asOf);
    const { day, beyond } = answer;
    const turns = this.#turnsUpTo(day);
    // Long after the data the facts are the same and the answers are not.
    const stretch = `${turns}${beyond ? ' beyond' : ''}`;
    const view = this.#views.get(stretch) ?? new View(this.#views.get(`${turns}`)?.catalogue ?? this.#catalogueOn(day));
    this.#views.keep(stretch, view);
    return new Day(asked, answer, view);
  }

  #catalogueOn(day: string): Catalogue {
    const { records } = this.#catalogue;
    return this.#turns.length === 0 ? this.#catalogue : createCatalogue(recordsOn(records, day), pageDaysOf(records).laterThan(day));
  }

  /** How many turns lie on or before a day. */
  #turnsUpTo(day: string): number {
    let [low, high] = [0, this.#turns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle] ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
