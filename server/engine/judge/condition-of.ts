import { itemOf, ancestryOf, type Catalogue } from '../facts/catalogue.ts';
import type { ConditionUse, Term } from '../facts/records.ts';
import type { Condition, NamedCondition } from '../verdict/verdict.ts';
import type { Case } from './case.ts';

/** How a condition that a record names stands to a case: for this pair, for others only, or for a remark that lowers nothing. */
export interface ConditionInUse {
  condition: Condition;
  /** `OTHERS`: it is scoped to hosts, guests or nations that are not these. */
  concerns: 'THIS_PAIR' | 'OTHERS';
  caution: boolean;
  /** True where it is scoped at all: a claim under it holds for its scope only. */
  scoped: boolean;
}

/** A condition that a record names, as it stands to a case. One that the vocabulary lacks is its own sentence. */
export function conditionOf(asked: Case, use: ConditionUse): ConditionInUse {
  const { is, ...scope } = typeof use === 'string' ? { is: use } : use;
  const { catalogue } = asked.on;
  const term = catalogue.conditions.get(is);
  const { hosts, guests, nations } = scope as Exclude<ConditionUse, string>;
  const isOf = (ids: readonly string[] | undefined, id: string) => ids === undefined || isAmong(catalogue, ids, id);
  const hostNation = asked.hostNation ?? asked.a.nation;
  const within = nations === undefined || hostNation === undefined || nations.includes(hostNation);
  const concerns = isOf(hosts, asked.a.id) && isOf(guests, asked.b.id) && within;
  return {
    condition: term === undefined ? is : nameOf(term),
    concerns: concerns ? 'THIS_PAIR' : 'OTHERS',
    caution: term?.caution === true,
    scoped: hosts !== undefined || guests !== undefined || nations !== undefined,
  };
}

/** The conditions of a list that concern a case, cautions left out. */
export function conditionsOf(asked: Case, uses: readonly ConditionUse[]): Condition[] {
  return uses.map((use) => conditionOf(asked, use)).flatMap((one) => (one.concerns === 'OTHERS' || one.caution ? [] : [one.condition]));
}

function isAmong(catalogue: Catalogue, ids: readonly string[], id: string): boolean {
  const line = itemOf(catalogue, id) === undefined ? [id] : ancestryOf(catalogue, id);
  return line.some((one) => ids.includes(one));
}

/** What a verdict carries of a condition of the vocabulary. */
function nameOf({ id, name, fr, uk, type, owner }: Term): NamedCondition {
  return { id, name, ...(fr !== undefined && { fr }), ...(uk !== undefined && { uk }), type, owner };
}
