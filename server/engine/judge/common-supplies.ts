import { ancestryOf } from '../facts/catalogue.ts';
import { uniqueConditions, type Condition, type Use, type Verdict } from '../verdict/verdict.ts';
import { worseUse } from '../verdict/use.ts';
import type { End, Subject } from '../facts/subject.ts';
import type { PortPair } from './rule.ts';

/** A supply that lists name for both of two hosts, as far as each of the two takes it. */
export interface CommonSupply {
  name: string;
  /** The worse of the two hosts' bottom lines. */
  use: Use | null;
  /** True where it fits both, whether or not something is open. */
  fitsBoth: boolean;
  /** What each host's verdict on it says. */
  verdicts: readonly [Verdict, Verdict];
  /** What is open with either host. */
  open: readonly Condition[];
}

/**
 * The supplies that lists name for both ends of a pair of hosts, judged with each of the two: a list does not say what a ban, a lack or another
 * fleet's clearance rules out. Empty where nothing is named for both, or the case can not be judged any further.
 */
export function commonSupplies(pair: PortPair): readonly CommonSupply[] {
  return namedForBoth(pair).flatMap((id) => judgedWithBoth(pair, id) ?? []);
}

/** A supply judged with each of two hosts; undefined of what is none, or where the case can not be judged any further. */
export function judgedWithBoth(pair: PortPair, id: string): CommonSupply | undefined {
  const { a, b, case: asked } = pair;
  const supply = asked.on.subject(id);
  if (supply?.kind !== 'SUPPLY') return undefined;
  const ofA = taking(pair, a.subject, supply, asked.hostNation);
  const ofB = taking(pair, b.subject, supply, asked.guestNation);
  if (ofA === undefined || ofB === undefined) return undefined;
  const fitsBoth = [ofA, ofB].every(({ level }) => level === 'COMPATIBLE' || level === 'CONDITIONAL');
  const open = uniqueConditions([...ofA.conditions, ...ofB.conditions]);
  return { name: supply.name, use: worseUse(ofA.use, ofB.use), fitsBoth, verdicts: [ofA, ofB], open };
}

/** What is named for an end: by its own list, and by supplies whose list names it. */
export function namedFor(pair: PortPair, end: End): readonly string[] {
  return [...suppliesOf(pair, end).direct];
}

/** Of what is named for the one end and the other; of a family for the one and a member for the other the member. In one order both ways round. */
function namedForBoth(pair: PortPair): readonly string[] {
  const [one, other] = [suppliesOf(pair, pair.a), suppliesOf(pair, pair.b)];
  const within = (from: Supplies, to: Supplies) =>
    [...from.lines].flatMap(([id, line]) => (line.some((at) => to.direct.has(at)) ? [id] : []));
  return [...new Set([...within(one, other), ...within(other, one)])].sort();
}

interface Supplies {
  direct: ReadonlySet<string>;
  /** Each named supply with itself and the families above it. */
  lines: ReadonlyMap<string, readonly string[]>;
}

const suppliesByEnd = () => new Map<End, Supplies>();

function suppliesOf({ case: { on }, catalogue }: PortPair, end: End): Supplies {
  const known = on.once(suppliesByEnd);
  let supplies = known.get(end);
  if (supplies === undefined) {
    const naming = end.subject.line.flatMap((id) => catalogue.qualifiedFor.get(id) ?? []).filter((one) => one.interface === end.spec.id);
    const direct = new Set([...(end.port.qualified ?? []).flatMap(({ item }) => item ?? []), ...naming.map((one) => one.supply)]);
    supplies = { direct, lines: new Map([...direct].map((id) => [id, ancestryOf(catalogue, id)])) };
    known.set(end, supplies);
  }
  return supplies;
}

/** Whether a host takes a supply; undefined where the case judges no other. */
function taking({ case: { on, judge } }: PortPair, host: Subject, supply: Subject, hostNation: string | undefined): Verdict | undefined {
  // A host that the question cut down to some of its ends is looked at whole: what it takes is no matter of the question.
  const [a, b, relation] = [on.subject(host.id) ?? host, supply, 'ACCEPTS'] as const;
  return judge?.({ on, relation, a, b, hostNation, guestNation: undefined, transfer: undefined, scope: undefined, judge });
}
