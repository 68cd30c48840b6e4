import { assess, assessAfresh, type Narrowing, type Nations } from '../judge/assess.ts';
import type { PurposeScope } from '../judge/purpose-scope.ts';
import { categoryLine } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { KeptLast } from '../facts/kept-last.ts';
import { codeFrom, codeOf, LEFT_OUT, type VerdictCode } from '../verdict/level-and-grade.ts';
import type { Relation } from '../facts/records.ts';
import type { Steps } from '../facts/steps.ts';
import type { Subject } from '../facts/subject.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { findItems, type FoundItems, type Wanted } from './find-items.ts';
import { classifyItems, type ItemClasses } from './item-classes.ts';
import { meet } from './meet.ts';
import { ALL_ASKED, askedByNaming, NONE_ASKED, scopeOfList, type AskedFor } from './scope-of-list.ts';

/** On which purposes a cell of a matrix is judged, by number of its row and column. */
export type ScopeOfCell = (row: number, column: number) => PurposeScope | undefined;
type Fleets = Pick<Nations, 'hostNation' | 'guestNation'>;
/** Of whose two fleets a cell of a matrix is, by number of its row and column; undefined where it is of nobody's. */
export type FleetsOfCell = (row: number, column: number) => Fleets | undefined;

/** Codes of one subject with the classes of items, judged as they are asked for. */
interface Row {
  codes: Uint8Array;
  /** Its first member stands for a class; undefined for an identifier that names nothing. */
  subject: Subject | undefined;
  relation: Relation | undefined;
  /** On which purposes; on all of them where it is missing. */
  scope: PurposeScope | undefined;
  /** Class of the subject; -1 for an interface. */
  ownClass: number;
  isWhole: boolean;
}

const NOT_COMPARABLE = codeFrom('NOT_COMPARABLE');
/** A cell of a row that nobody asked for yet. No code is as large. */
const NOT_JUDGED = 255;
/** Rows kept for relations and interfaces that a question names; a row is as many bytes as there are classes. */
const NAMED_ROWS_AT_MOST = 512;
/** Codes kept of pairs that no row holds, those asked for last: two fleets, a thing with itself, one with an interface. About 3 MB. */
const CODES_AT_MOST = 20_000;

/**
 * The catalogue of one day, compiled for questions about many items. A pair of classes is judged once, by the same `assess` that judges a
 * pair of items; what is asked again is read. Nothing in it changes an answer.
 */
export class CompatibilityIndex {
  readonly classes: ItemClasses;
  /** Rows by roles, for each scope that a list has by itself. */
  readonly #rows = new Map<string, (Row | undefined)[]>();
  readonly #asked: (AskedFor | undefined)[] = [];
  readonly #named = new KeptLast<Row>(NAMED_ROWS_AT_MOST);
  readonly #alone = new KeptLast<VerdictCode>(CODES_AT_MOST);
  readonly #on: Day;

  constructor(on: Day) {
    this.#on = on;
    this.classes = classifyItems(on.catalogue);
  }

  /** Code of one pair, on all purposes or some; NOT_COMPARABLE where one of the two is not in the catalogue. */
  code(a: string, b: string, relation?: Relation, scope?: PurposeScope): VerdictCode {
    const place = this.classes.placeOf.get(b);
    if (place === undefined || a === b) return this.#judge(a, b, relation, scope);
    return this.#cell(this.#openRow(a, relation, scope), this.classes.classOf[place] ?? 0);
  }

  /** Codes of an item or interface with every class, those not judged yet a step each. In its own class the code is that with another member. */
  *row(id: string, relation?: Relation, scope?: PurposeScope): Steps<Uint8Array> {
    const row = this.#openRow(id, relation, scope);
    if (!row.isWhole) for (let at = 0; at < this.classes.count; at += 1) if (row.codes[at] === NOT_JUDGED) yield void this.#cell(row, at);
    row.isWhole = true;
    return row.codes;
  }

  /** The items that stand to a subject at one of the levels wanted, a page of them. */
  *find(id: string, wanted: Wanted): Steps<FoundItems> {
    const { classes } = this;
    const { relation, scope, categories } = wanted;
    const self = classes.placeOf.get(id);
    const own = this.askedByNaming(id);
    if (categories === undefined) {
      const codes = yield* this.row(id, relation, scope ?? scopeOfList(own));
      return findItems({ classes, self, isAllowed: () => true, codeAt: (at) => codes[at] ?? NOT_COMPARABLE }, wanted);
    }
    const below = this.#categoriesBelow(categories);
    const isAllowed = (at: number) => below.has(classes.categories[at] ?? '');
    const rowOf = (at: number) => this.#openRow(id, relation, scope ?? scopeOfList(own | this.#askedByClass(at)));
    for (let at = 0; at < classes.count; at += 1)
      if (isAllowed(at) && rowOf(at).codes[at] === NOT_JUDGED) yield void this.#cell(rowOf(at), at);
    return findItems({ classes, self, isAllowed, codeAt: (at) => this.#cell(rowOf(at), at) }, wanted);
  }

  /** The verdict for which `other` stands in a list of what a subject works with. */
  verdictInList(
    subject: Subject,
    other: Subject,
    { relation, scope, categories }: Omit<Wanted, 'levels' | 'first'>,
    nations: Nations = {},
  ): Verdict {
    const asked = this.askedByNaming(subject.id) | (categories === undefined ? NONE_ASKED : this.askedByNaming(other.id));
    return assess(this.#on, subject, other, relation, { ...nations, scope: scope ?? scopeOfList(asked) });
  }

  /**
   * Codes of every pair of two lists of items or interfaces, row by row; what is not judged yet a step each.
   *
   * @param scopeAt On which purposes a cell is judged, by its row and column; on all of them where it is missing.
   * @param fleetsAt Which cells are of fleets: each is judged by itself, since things that are alike are not where their owners differ.
   */
  *matrix(
    rows: readonly string[],
    columns: readonly string[],
    relation?: Relation,
    scopeAt?: ScopeOfCell,
    fleetsAt?: FleetsOfCell,
  ): Steps<Uint8Array> {
    const codes = new Uint8Array(rows.length * columns.length);
    const places = columns.map((id) => this.classes.placeOf.get(id));
    const columnClasses = Int32Array.from(places, (place) => (place === undefined ? -1 : (this.classes.classOf[place] ?? -1)));
    for (const [at, id] of rows.entries()) {
      yield;
      const opened = new Map<PurposeScope | undefined, Row>();
      const self = columns.indexOf(id);
      const offset = at * columns.length;
      for (let column = 0; column < columns.length; column += 1) {
        const scope = scopeAt?.(at, column);
        const columnClass = columnClasses[column] ?? -1;
        const fleets = fleetsAt?.(at, column);
        if (fleets !== undefined || columnClass < 0 || column === self) {
          yield void (codes[offset + column] = this.#judge(id, columns[column] ?? '', relation, scope, fleets));
          continue;
        }
        let row = opened.get(scope);
        if (row === undefined) opened.set(scope, (row = this.#openRow(id, relation, scope)));
        if (row.codes[columnClass] === NOT_JUDGED) yield void this.#cell(row, columnClass);
        codes[offset + column] = this.#cell(row, columnClass);
      }
    }
    return codes;
  }

  /** What of fuel, electrics and transport is asked for by naming an item or interface; of items that are alike once. */
  askedByNaming(id: string): AskedFor {
    const place = this.classes.placeOf.get(id);
    return place === undefined ? ALL_ASKED : this.#askedByClass(this.classes.classOf[place] ?? 0);
  }

  /** The row of an item's class or of an interface, with what was judged of it so far. */
  #openRow(id: string, relation: Relation | undefined, scope: PurposeScope | undefined): Row {
    const place = this.classes.placeOf.get(id);
    const at = place === undefined ? undefined : this.classes.classOf[place];
    if (at !== undefined && relation === undefined && scope?.isNamed !== true) {
      const key = scope?.key ?? '';
      let rows = this.#rows.get(key);
      if (rows === undefined) this.#rows.set(key, (rows = new Array<Row | undefined>(this.classes.count)));
      return (rows[at] ??= this.#newRow(id, at, relation, scope));
    }
    const key = `${relation ?? ''}|${scope?.key ?? ''}|${at ?? id}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const row = this.#newRow(id, at ?? -1, relation, scope);
    this.#named.keep(key, row);
    return row;
  }

  #newRow(id: string, ownClass: number, relation: Relation | undefined, scope: PurposeScope | undefined): Row {
    const codes = new Uint8Array(this.classes.count).fill(NOT_JUDGED);
    const subject = this.#on.subject(ownClass < 0 ? id : (this.#member(ownClass, 0) ?? id));
    return { codes, subject, relation, scope, ownClass, isWhole: false };
  }

  /** Code of a row with a class: judged once, on the class's first member, or in the row's own class on its second. */
  #cell({ codes, subject, relation, scope, ownClass }: Row, at: number): VerdictCode {
    const known = codes[at] ?? NOT_COMPARABLE;
    if (known !== NOT_JUDGED) return known;
    const other = this.#member(at, at === ownClass ? 1 : 0);
    const judged = subject !== undefined && other !== undefined;
    const code = judged ? this.#judgeSubjects(subject, this.#on.subject(other), relation, { scope }) : NOT_COMPARABLE;
    codes[at] = code;
    return code;
  }

  #member(at: number, number: number): string | undefined {
    const slot = (this.classes.starts[at] ?? 0) + number;
    return slot < (this.classes.starts[at + 1] ?? 0) ? this.classes.ids[this.classes.members[slot] ?? -1] : undefined;
  }

  /** Code of a pair that no row holds. */
  #judge(a: string, b: string, relation: Relation | undefined, scope: PurposeScope | undefined, fleets?: Fleets): VerdictCode {
    const { hostNation = '', guestNation = '' } = fleets ?? {};
    const key = `${a}|${b}|${relation ?? ''}|${scope?.key ?? ''}|${scope?.isNamed === true}|${hostNation}|${guestNation}`;
    const known = this.#alone.get(key);
    if (known !== undefined) return known;
    const subject = this.#on.subject(a);
    const code = subject === undefined ? NOT_COMPARABLE : this.#judgeSubjects(subject, this.#on.subject(b), relation, { ...fleets, scope });
    this.#alone.keep(key, code);
    return code;
  }

  #judgeSubjects(a: Subject, b: Subject | undefined, relation: Relation | undefined, asked: Narrowing): VerdictCode {
    if (b === undefined) return NOT_COMPARABLE;
    const verdict = assessAfresh(this.#on, a, b, relation, asked);
    const { scope } = asked;
    const isOut = scope !== undefined && verdict.level === 'NOT_COMPARABLE' && meet(a, b, verdict.relation);
    return isOut ? LEFT_OUT : codeOf(verdict);
  }

  #askedByClass(at: number): AskedFor {
    const known = this.#asked[at];
    if (known !== undefined) return known;
    const subject = this.#on.subject(this.#member(at, 0) ?? '');
    return (this.#asked[at] = subject === undefined ? NONE_ASKED : askedByNaming(this.#on, subject));
  }

  #categoriesBelow(categories: readonly string[]): Set<string> {
    const isBelow = (one: string) => categoryLine(this.#on.catalogue, one).some((line) => categories.includes(line));
    return new Set([...new Set(this.classes.categories)].filter(isBelow));
  }
}
