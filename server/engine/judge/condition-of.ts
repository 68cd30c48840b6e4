import { itemOf, ancestryOf, type Catalogue } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import type { ConditionUse, Term } from '../facts/records.ts';
import type { Condition, ConditionState, NamedCondition } from '../verdict/verdict.ts';
import { nationsAsked, type Case } from './case.ts';

/** How a condition that a record names stands to a case: for this pair, for others only, or for a remark that lowers nothing. */
export interface ConditionInUse {
  condition: Condition;
  /** `OTHERS`: it is scoped to hosts, guests or nations that are not these. */
  concerns: 'THIS_PAIR' | 'OTHERS';
  /** `MET`: it says for whom something holds, and this pair is among them. `NOT_MET`: its page says that nobody but others has it. */
  state: ConditionState;
  caution: boolean;
  /** True where it is scoped at all: a claim under it holds for its scope only. */
  scoped: boolean;
}

/** A condition that a record names, as it stands to a case. One that the vocabulary lacks is its own sentence. */
export function conditionOf(asked: Case, use: ConditionUse): ConditionInUse {
  const { is, hosts, guests, nations } = typeof use === 'string' ? unscoped(use) : use;
  const { catalogue } = asked.on;
  const term = catalogue.conditions.get(is);
  const isOf = (ids: readonly string[] | undefined, id: string) => ids === undefined || isAmong(catalogue, ids, id);
  const { host: hostNation } = nationsAsked(asked);
  const within = nations === undefined || hostNation === undefined || nations.includes(hostNation);
  const concerns = isOf(hosts, asked.a.id) && isOf(guests, asked.b.id) && within;
  const scoped = hosts !== undefined || guests !== undefined || nations !== undefined;
  const isAmongThem = concerns && scoped && term?.type === 'SCOPE' && (nations === undefined || hostNation !== undefined);
  return {
    condition: term === undefined ? is : nameOf(asked.on, term),
    concerns: concerns ? 'THIS_PAIR' : 'OTHERS',
    state: isAmongThem ? 'MET' : !concerns && term?.exclusive === true ? 'NOT_MET' : 'OPEN',
    caution: term?.caution === true,
    scoped,
  };
}

function unscoped(is: string): Exclude<ConditionUse, string> {
  return { is };
}

/** The conditions of a list that concern a case and are open, cautions left out. */
export function conditionsOf(asked: Case, uses: readonly ConditionUse[]): Condition[] {
  return uses
    .map((use) => conditionOf(asked, use))
    .filter((one) => one.concerns !== 'OTHERS' && !one.caution && one.state !== 'MET')
    .map((one) => one.condition);
}

function isAmong(catalogue: Catalogue, ids: readonly string[], id: string): boolean {
  const line = itemOf(catalogue, id) === undefined ? [id] : ancestryOf(catalogue, id);
  return line.some((one) => ids.includes(one));
}

const namedConditions = () => new Map<Term, NamedCondition>();

/** What a verdict carries of a condition of the vocabulary, made once. */
function nameOf(on: Day, term: Term): NamedCondition {
  const known = on.once(namedConditions);
  let named = known.get(term);
  if (named === undefined) {
    const { id, name, fr, uk, type, owner } = term;
    named = { id, name, ...(fr !== undefined && { fr }), ...(uk !== undefined && { uk }), type, owner };
    known.set(term, named);
  }
  return named;
}
