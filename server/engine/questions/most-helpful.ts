import type { Condition } from '../verdict/verdict.ts';

/** One change that would help. */
export interface InteroperabilityChange {
  kind: 'ADOPT_INTERFACE' | 'SETTLE_CONDITION';
  domain: string;
  /** Who would have to: the nation that lacks the interface; undefined where both have to agree. */
  nation: string | undefined;
  interface: string | undefined;
  condition: Condition | undefined;
  /** Pairs that it would turn, those that an earlier change of the list turns left out. */
  turns: number;
}

/** A change and one pair that it would turn. */
export interface Open {
  pair: string;
  change: InteroperabilityChange;
}

const CHANGES_AT_MOST = 8;

/** Greedy cover: the change that turns most of what is left, again and again. */
export function mostHelpful(open: readonly Open[]): InteroperabilityChange[] {
  const byChange = new Map<string, { change: InteroperabilityChange; pairs: Set<string> }>();
  for (const { pair, change } of open) {
    const key = JSON.stringify(change);
    const known = byChange.get(key);
    if (known === undefined) byChange.set(key, { change, pairs: new Set([pair]) });
    else known.pairs.add(pair);
  }
  const chosen: InteroperabilityChange[] = [];
  const left = [...byChange.values()];
  while (chosen.length < CHANGES_AT_MOST) {
    left.sort((one, other) => other.pairs.size - one.pairs.size);
    const best = left.shift();
    if (best === undefined || best.pairs.size === 0) break;
    chosen.push({ ...best.change, turns: best.pairs.size });
    for (const { pairs } of left) for (const pair of best.pairs) pairs.delete(pair);
  }
  return chosen;
}
