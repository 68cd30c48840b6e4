import { assess } from '../judge/assess.ts';
import { categoryLine } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { codeFrom, codeOf, levelOfCode, rankOfCode, type VerdictCode } from '../verdict/level-and-grade.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import type { Level } from '../verdict/verdict.ts';
import { classifyItems, type ItemClasses } from './item-classes.ts';
import { inOrderOfPlace } from './merge-members.ts';

/** Which items are looked for. */
export interface Wanted {
  /** The roles choose where it is missing. */
  relation?: Relation;
  levels: readonly Level[];
  /** A category; its sub-categories are included. */
  category?: string;
  first: number;
  /** Identifier of the item before. */
  after?: string;
}

/** A page of items, best level first, then strongest word, then identifier. */
export interface FoundItems {
  found: readonly { id: string; code: VerdictCode }[];
  totalCount: number;
  hasNextPage: boolean;
  coverage: { considered: number; decided: number; unknown: number; truncated: boolean };
}

/** Codes of one subject with the classes of items, judged as they are asked for. */
interface Row {
  codes: Uint8Array;
  /** Its first member stands for a class; undefined for an identifier that names nothing. */
  subject: Subject | undefined;
  relation: Relation | undefined;
  /** Class of the subject; -1 for an interface. */
  ownClass: number;
  isWhole: boolean;
}

const NOT_COMPARABLE = codeFrom('NOT_COMPARABLE');
/** A cell of a row that nobody asked for yet. No code is as large. */
const NOT_JUDGED = 255;
/** Rows kept for relations and interfaces that a question names; a row is as many bytes as there are classes. */
const NAMED_ROWS_AT_MOST = 512;

/**
 * The catalogue of one day, compiled for questions about many items. A pair of classes is judged once, by the same `assess` that judges a
 * pair of items; what is asked again is read. Nothing in it changes an answer.
 */
export class CompatibilityIndex {
  readonly classes: ItemClasses;
  readonly #rows: (Row | undefined)[];
  readonly #named = new Map<string, Row>();
  readonly #on: Day;

  constructor(on: Day) {
    this.#on = on;
    this.classes = classifyItems(on.catalogue);
    this.#rows = new Array<Row | undefined>(this.classes.count);
  }

  /** Code of one pair; NOT_COMPARABLE where one of the two is not in the catalogue. */
  code(a: string, b: string, relation?: Relation): VerdictCode {
    const place = this.classes.placeOf.get(b);
    if (place === undefined || a === b) return this.#judge(a, b, relation);
    return this.#cell(this.#openRow(a, relation), this.classes.classOf[place] ?? 0);
  }

  /** Codes of an item or interface with every class. In its own class the code is that with another member. */
  row(id: string, relation?: Relation): Uint8Array {
    const row = this.#openRow(id, relation);
    if (!row.isWhole) for (let at = 0; at < this.classes.count; at += 1) this.#cell(row, at);
    row.isWhole = true;
    return row.codes;
  }

  /** The items that stand to a subject at one of the levels wanted, a page of them. */
  find(id: string, wanted: Wanted): FoundItems {
    const { classes } = this;
    const row = this.row(id, wanted.relation);
    const self = classes.placeOf.get(id);
    const selfClass = self === undefined ? -1 : (classes.classOf[self] ?? -1);
    const allowed = wanted.category === undefined ? undefined : this.#categoriesBelow(wanted.category);
    const coverage = { considered: 0, decided: 0, unknown: 0, truncated: false };
    const byRank = new Map<number, number[]>();
    let totalCount = 0;
    for (let at = 0; at < classes.count; at += 1) {
      if (allowed !== undefined && !allowed.has(classes.categories[at] ?? '')) continue;
      const size = (classes.starts[at + 1] ?? 0) - (classes.starts[at] ?? 0) - (at === selfClass ? 1 : 0);
      if (size === 0) continue;
      const code = row[at] ?? NOT_COMPARABLE;
      const level = levelOfCode(code);
      coverage.considered += size;
      if (level === 'UNKNOWN') coverage.unknown += size;
      else if (level !== 'NOT_COMPARABLE') coverage.decided += size;
      if (!wanted.levels.includes(level)) continue;
      totalCount += size;
      const rank = rankOfCode(code);
      const group = byRank.get(rank);
      if (group === undefined) byRank.set(rank, [at]);
      else group.push(at);
    }
    const page = this.#page(byRank, row, self, wanted);
    return { found: page.slice(0, wanted.first), totalCount, hasNextPage: page.length > wanted.first, coverage };
  }

  /** Codes of every pair of two lists of items or interfaces, row by row. */
  matrix(rows: readonly string[], columns: readonly string[], relation?: Relation): Uint8Array {
    const codes = new Uint8Array(rows.length * columns.length);
    const places = columns.map((id) => this.classes.placeOf.get(id));
    const columnClasses = Int32Array.from(places, (place) => (place === undefined ? -1 : (this.classes.classOf[place] ?? -1)));
    rows.forEach((id, at) => {
      const row = this.#openRow(id, relation);
      const self = columns.indexOf(id);
      const offset = at * columns.length;
      for (let column = 0; column < columns.length; column += 1) {
        const columnClass = columnClasses[column] ?? -1;
        codes[offset + column] =
          columnClass < 0 || column === self ? this.#judge(id, columns[column] ?? '', relation) : this.#cell(row, columnClass);
      }
    });
    return codes;
  }

  /** One entry more than a page, to see whether another page follows. */
  #page(
    byRank: ReadonlyMap<number, readonly number[]>,
    row: Uint8Array,
    self: number | undefined,
    wanted: Wanted,
  ): { id: string; code: VerdictCode }[] {
    const { classes } = this;
    const after = wanted.after === undefined ? undefined : classes.placeOf.get(wanted.after);
    const rankAfter = after === undefined ? -1 : rankOfCode(row[classes.classOf[after] ?? 0] ?? NOT_COMPARABLE);
    const page: { id: string; code: VerdictCode }[] = [];
    for (const rank of [...byRank.keys()].sort((one, other) => one - other)) {
      if (rank < rankAfter) continue;
      const from = rank === rankAfter && after !== undefined ? after + 1 : 0;
      for (const place of inOrderOfPlace(classes, byRank.get(rank) ?? [], from)) {
        if (place === self) continue;
        page.push({ id: classes.ids[place] ?? '', code: row[classes.classOf[place] ?? 0] ?? NOT_COMPARABLE });
        if (page.length > wanted.first) return page;
      }
    }
    return page;
  }

  /** The row of an item's class or of an interface, with what was judged of it so far. */
  #openRow(id: string, relation: Relation | undefined): Row {
    const place = this.classes.placeOf.get(id);
    const at = place === undefined ? undefined : this.classes.classOf[place];
    if (at !== undefined && relation === undefined) return (this.#rows[at] ??= this.#newRow(id, at, relation));
    const key = `${relation ?? ''}|${at ?? id}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const row = this.#newRow(id, at ?? -1, relation);
    const [oldest] = this.#named.keys();
    if (this.#named.size >= NAMED_ROWS_AT_MOST && oldest !== undefined) this.#named.delete(oldest);
    this.#named.set(key, row);
    return row;
  }

  #newRow(id: string, ownClass: number, relation: Relation | undefined): Row {
    const codes = new Uint8Array(this.classes.count).fill(NOT_JUDGED);
    const subject = this.#on.subject(ownClass < 0 ? id : (this.#member(ownClass, 0) ?? id));
    return { codes, subject, relation, ownClass, isWhole: false };
  }

  /** Code of a row with a class: judged once, on the class's first member, or in the row's own class on its second. */
  #cell({ codes, subject, relation, ownClass }: Row, at: number): VerdictCode {
    const known = codes[at] ?? NOT_COMPARABLE;
    if (known !== NOT_JUDGED) return known;
    const other = this.#member(at, at === ownClass ? 1 : 0);
    const judged = subject !== undefined && other !== undefined;
    const code = judged ? this.#judgeSubjects(subject, this.#on.subject(other), relation) : NOT_COMPARABLE;
    codes[at] = code;
    return code;
  }

  #member(at: number, number: number): string | undefined {
    const slot = (this.classes.starts[at] ?? 0) + number;
    return slot < (this.classes.starts[at + 1] ?? 0) ? this.classes.ids[this.classes.members[slot] ?? -1] : undefined;
  }

  #judge(a: string, b: string, relation: Relation | undefined): VerdictCode {
    const subject = this.#on.subject(a);
    return subject === undefined ? NOT_COMPARABLE : this.#judgeSubjects(subject, this.#on.subject(b), relation);
  }

  #judgeSubjects(a: Subject, b: Subject | undefined, relation: Relation | undefined): VerdictCode {
    if (b === undefined) return NOT_COMPARABLE;
    return codeOf(assess(this.#on, a, b, relation));
  }

  #categoriesBelow(category: string): Set<string> {
    return new Set([...new Set(this.classes.categories)].filter((one) => categoryLine(this.#on.catalogue, one).includes(category)));
  }
}
