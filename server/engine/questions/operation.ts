import type { Day } from '../facts/day.ts';
import { rankOfGrade } from '../facts/grade.ts';
import { isOfStatus, type Stance } from '../facts/holding.ts';
import type { Evidence, EvidenceGrade, HoldingEntry } from '../facts/records.ts';
import type { OperationCode } from '../verdict/code.ts';

/** What the holdings say of one nation and one item, family or category on one day. */
export interface Operation {
  nation: string;
  /** Identifier of the item or category asked about. */
  of: string;
  answer: 'YES' | 'NO' | 'UNKNOWN';
  /** Why: its sentence stands in words/. */
  code: OperationCode;
  /** The date that the sentence names: of the last sight, of the start or the end; undefined where it names none. */
  date: string | undefined;
  entries: HoldingEntry[];
  evidence: Evidence[];
  basis: EvidenceGrade | null;
  /** When it was last seen in service, of all entries that are about it; undefined where no dated word says so. */
  lastSeen: string | undefined;
  /** The day for which the answer holds; the day asked about where nothing is known of it. */
  asOf: string;
}

export type Found = Pick<Operation, 'answer' | 'code'> & {
  date?: string | undefined;
  entries?: HoldingEntry[];
  evidence?: Evidence[];
  basis?: EvidenceGrade;
};

/** An entry that is about what is asked, with how it stands on the day. */
export interface Seen {
  entry: HoldingEntry;
  stance: Stance;
}

/** What is asked of a nation, with all that its list says of it. */
export interface Asked {
  on: Day;
  nation: string;
  of: string;
  /** Entries of the item, its variants and what they are variants of; of a category, of all its items. */
  seen: readonly Seen[];
  /** Items whose whole is asked about: the item and what it is a variant of. Empty for a category. */
  whole: ReadonlySet<string>;
  /** Items whose holding is a holding of it: the item with its variants; all items of a category. */
  parts: ReadonlySet<string>;
}

export function isOperated(entry: HoldingEntry): boolean {
  return isOfStatus(entry, 'OPERATED');
}

export function entriesThat(seen: readonly Seen[], is: (one: Seen) => boolean): HoldingEntry[] {
  return seen.filter(is).map(({ entry }) => entry);
}

/** An answer on entries, as good as the best of them; undefined where there is none. */
export function restingOn(
  answer: Found['answer'],
  code: Found['code'],
  entries: HoldingEntry[],
  gradeOf?: (entry: HoldingEntry) => EvidenceGrade,
): Found | undefined {
  if (entries.length === 0) return undefined;
  const [basis] = gradeOf === undefined ? [] : entries.map(gradeOf).sort((one, other) => rankOfGrade(one) - rankOfGrade(other));
  return { answer, code, entries, ...(basis !== undefined && { basis }) };
}
