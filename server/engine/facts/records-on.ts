import type { ItemRecord } from './catalogue.ts';
import { certainFrom, endOf, isInForce, isSurelyInForce, startOf } from './partial-date.ts';
import type { ConsentRecord, Port, Records } from './records.ts';

interface Dated {
  validFrom?: string;
  validTo?: string;
}

/** A consent is in force from the day of the decision on. */
function termOf({ date, validTo }: ConsentRecord): Dated {
  return { ...(date !== undefined && { validFrom: date }), ...(validTo !== undefined && { validTo }) };
}

/** A fleet has or does something from a day, until a day. */
function spanOf({ since, until }: { since?: string; until?: string }): Dated {
  return { ...(since !== undefined && { validFrom: since }), ...(until !== undefined && { validTo: until }) };
}

/** What speaks against: it counts on every day on which it may hold. What speaks for counts only on those on which it certainly does. */
const AGAINST: ReadonlySet<string> = new Set([
  'INCOMPATIBLE',
  'NOT_CLEARED',
  'WITHDRAWN',
  'REFUSED',
  'NOT_FITTED',
  'REMOVED',
  'NOT_USED_AS',
]);

/**
 * Days on which something begins or is certain to have begun, and the moments after a last day ("2022-12-31~" sorts behind that day and before
 * the next), or after the last on which it is certain.
 */
export function turnsOf(records: Records): string[] {
  const { asOf } = records.dataset;
  const turns = new Set<string>();
  const note = ({ validFrom, validTo }: Dated) => {
    if (validFrom !== undefined) turns.add(startOf(validFrom)).add(certainFrom(validFrom, asOf));
    if (validTo !== undefined) turns.add(`${startOf(validTo)}~`).add(`${endOf(validTo)}~`);
  };
  for (const item of [...records.equipment, ...records.supplies]) {
    if (item.inServiceFrom !== undefined) turns.add(certainFrom(item.inServiceFrom, asOf));
    for (const port of item.ports ?? [])
      for (const one of [port, ...(port.qualified ?? []), ...(port.notQualified ?? []), ...(port.requires ?? [])]) note(one);
  }
  for (const spec of records.interfaces) for (const one of spec.accepts ?? []) note(one);
  for (const one of [...records.assertions, ...records.clearances, ...records.bans, ...records.consents.map(termOf)]) note(one);
  for (const one of [...records.configurations, ...records.practices]) note(spanOf(one));
  return [...turns].sort();
}

/** Whether something with a term holds on the day: what speaks for on the days of which that is certain, what speaks against on all others too. */
interface Holds {
  surely(one: Dated): boolean;
  maybe(one: Dated): boolean;
}

/**
 * The records as of a day: ports, lists, requirements, acceptances, statements, clearances, consents and what fleets have fitted. In a fact a
 * year or month is a range: within it what speaks for a pair is not known to hold yet, or still, so that it makes no yes.
 */
export function recordsOn(records: Records, day: string): Records {
  const { asOf } = records.dataset;
  const holds: Holds = {
    surely: ({ validFrom, validTo }) => isSurelyInForce(day, validFrom, validTo, asOf),
    maybe: ({ validFrom, validTo }) => isInForce(day, validFrom, validTo),
  };
  const counts = (stance: string, term: Dated) => (AGAINST.has(stance) ? holds.maybe(term) : holds.surely(term));
  return {
    ...records,
    equipment: records.equipment.map((item) => itemOn(item, holds)),
    supplies: records.supplies.map((item) => itemOn(item, holds)),
    interfaces: records.interfaces.map((spec) =>
      spec.accepts === undefined || spec.accepts.every(holds.surely) ? spec : { ...spec, accepts: spec.accepts.filter(holds.surely) },
    ),
    assertions: records.assertions.filter((one) => counts(one.level, one)),
    clearances: records.clearances.filter((one) => counts(one.status, one)),
    bans: records.bans.filter(holds.maybe),
    configurations: records.configurations.filter((one) => counts(one.state, spanOf(one))),
    practices: records.practices.filter((one) => counts(one.use, spanOf(one))),
    consents: records.consents.filter((one) => counts(one.decision, termOf(one))),
  };
}

function itemOn<T extends ItemRecord>(item: T, holds: Holds): T {
  if (item.ports === undefined) return item;
  const ports = item.ports.filter(holds.surely).map((port) => portOn(port, holds));
  return ports.length === item.ports.length && ports.every((port, at) => port === item.ports?.[at]) ? item : { ...item, ports };
}

function portOn(port: Port, { surely, maybe }: Holds): Port {
  const { qualified = [], notQualified = [], requires = [] } = port;
  if (qualified.every(surely) && [...notQualified, ...requires].every(maybe)) return port;
  const { qualified: _yes, notQualified: _no, requires: _needs, ...rest } = port;
  const kept = { qualified: qualified.filter(surely), notQualified: notQualified.filter(maybe), requires: requires.filter(maybe) };
  return { ...rest, ...Object.fromEntries(Object.entries(kept).filter(([, list]) => list.length > 0)) };
}
