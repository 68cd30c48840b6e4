import { ancestryOf, categoryLine, descendantsOf, itemOf, type Catalogue } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { strongestGrade } from '../facts/grade.ts';
import { isHeldBy, isOfStatus, stands } from '../facts/holding.ts';
import { endOf, isInForce, startOf } from '../facts/partial-date.ts';
import type { CompleteList, Evidence, EvidenceGrade, HoldingEntry } from '../facts/records.ts';

/** What the holdings say of one nation and one item, family or category on one day. */
export interface Operation {
  nation: string;
  /** Identifier of the item or category asked about. */
  of: string;
  answer: 'YES' | 'NO' | 'UNKNOWN';
  /** Why: its sentence stands in phrases/. */
  code:
    | 'IN_SERVICE'
    | 'NOT_YET_IN_SERVICE'
    | 'LEFT_SERVICE'
    | 'ONLY_ORDERED_OR_PLEDGED'
    | 'NOT_ON_COMPLETE_LIST'
    | 'IN_STORE_ONLY'
    | 'VARIANT_NOT_RECORDED'
    | 'NOT_RECORDED';
  entries: HoldingEntry[];
  evidence: Evidence[];
  basis: EvidenceGrade | null;
  asOf: string;
}

/**
 * Did the nation operate the item, a member of the family, or anything of the category on that day?
 * Ordered is not operated; donated is not operated any more. Not recorded is UNKNOWN unless the nation's list of the category is complete.
 */
export function assessOperation(on: Day, nation: string, of: string): Operation {
  const { catalogue, asOf } = on;
  const list = catalogue.holdings.get(nation);
  const wanted = itemsOf(catalogue, of);
  const entries = (list?.holdings ?? []).filter((entry) => wanted.has(entry.item));
  const answerWith = (answer: Operation['answer'], code: Operation['code'], named: HoldingEntry[], complete?: CompleteList): Operation => {
    const evidence = [
      ...named.flatMap((entry) => entry.evidence ?? list?.evidence ?? []),
      ...(complete ? (complete.evidence ?? list?.evidence ?? []) : []),
    ];
    return { nation, of, answer, code, entries: named, evidence, basis: answer === 'UNKNOWN' ? null : strongestGrade(evidence), asOf };
  };
  const operated = entries.filter((entry) => isHeldBy(entry, asOf, 'OPERATED'));
  if (operated.length > 0) return answerWith('YES', 'IN_SERVICE', operated);
  const left = entries.filter((entry) => hasLeft(entry, asOf));
  if (left.length > 0) return answerWith('NO', 'LEFT_SERVICE', left);
  const ordered = entries.filter(
    (entry) => (entry.status === 'ON_ORDER' || entry.status === 'PLEDGED') && (entry.from === undefined || startOf(entry.from) <= asOf),
  );
  if (ordered.length > 0) return answerWith('NO', 'ONLY_ORDERED_OR_PLEDGED', ordered);
  const stored = entries.filter((entry) => entry.status === 'IN_STORE' && stands(entry, asOf) === 'YES');
  if (stored.length > 0) return answerWith('NO', 'IN_STORE_ONLY', stored);
  // Given away later says nothing of whether it was in service before.
  const later = entries.filter((entry) => isOfStatus(entry, 'OPERATED') && entry.from !== undefined && startOf(entry.from) > asOf);
  if (later.length > 0) return answerWith('NO', 'NOT_YET_IN_SERVICE', later);
  const wider = familyHeld(catalogue, list?.holdings ?? [], of, asOf);
  if (wider.length > 0) return answerWith('UNKNOWN', 'VARIANT_NOT_RECORDED', wider);
  const complete = completeList(catalogue, list?.complete ?? [], of, asOf);
  if (complete !== undefined) return answerWith('NO', 'NOT_ON_COMPLETE_LIST', [], complete);
  return answerWith('UNKNOWN', 'NOT_RECORDED', []);
}

/** The item with its members, or every item of a category and the categories below it. */
export function itemsOf(catalogue: Catalogue, of: string): Set<string> {
  if (itemOf(catalogue, of) !== undefined) return new Set([of, ...descendantsOf(catalogue, of)]);
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return new Set(items.filter((item) => categoryLine(catalogue, item.category).includes(of)).map((item) => item.id));
}

/** Retired or given away by that day, or in service until a day before it. */
function hasLeft(entry: HoldingEntry, asOf: string): boolean {
  if (entry.status === 'RETIRED' || entry.status === 'DONATED') return entry.from === undefined || startOf(entry.from) <= asOf;
  return isOfStatus(entry, 'OPERATED') && entry.to !== undefined && endOf(entry.to) < asOf;
}

/** The nation holds the family, and the question is about one variant of it. */
function familyHeld(catalogue: Catalogue, entries: readonly HoldingEntry[], of: string, asOf: string): HoldingEntry[] {
  const line = ancestryOf(catalogue, of).slice(1);
  return entries.filter((entry) => line.includes(entry.item) && isHeldBy(entry, asOf, 'OPERATED'));
}

function completeList(catalogue: Catalogue, lists: readonly CompleteList[], of: string, asOf: string): CompleteList | undefined {
  const category = itemOf(catalogue, of)?.category ?? of;
  const line = categoryLine(catalogue, category);
  return lists.find((list) => line.includes(list.category) && isInForce(asOf, list.from, list.to));
}
