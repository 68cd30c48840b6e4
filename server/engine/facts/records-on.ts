import type { ItemRecord } from './catalogue.ts';
import { endOf, isInForce, startOf } from './partial-date.ts';
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

/** Days on which something begins, and the moments after a last day ("2022-12-31~" sorts behind that day and before the next). */
export function turnsOf(records: Records): string[] {
  const turns = new Set<string>();
  const note = ({ validFrom, validTo }: Dated) => {
    if (validFrom !== undefined) turns.add(startOf(validFrom));
    if (validTo !== undefined) turns.add(`${endOf(validTo)}~`);
  };
  for (const item of [...records.equipment, ...records.supplies]) {
    if (item.inServiceFrom !== undefined) turns.add(startOf(item.inServiceFrom));
    for (const port of item.ports ?? [])
      for (const one of [port, ...(port.qualified ?? []), ...(port.notQualified ?? []), ...(port.requires ?? [])]) note(one);
  }
  for (const spec of records.interfaces) for (const one of spec.accepts ?? []) note(one);
  for (const one of [...records.assertions, ...records.clearances, ...records.bans, ...records.consents.map(termOf)]) note(one);
  for (const one of [...records.configurations, ...records.practices]) note(spanOf(one));
  return [...turns].sort();
}

/** The records as of a day: ports, lists, requirements, acceptances, statements, clearances and consents that are in force on it. */
export function recordsOn(records: Records, day: string): Records {
  const holds = ({ validFrom, validTo }: Dated) => isInForce(day, validFrom, validTo);
  return {
    ...records,
    equipment: records.equipment.map((item) => itemOn(item, holds)),
    supplies: records.supplies.map((item) => itemOn(item, holds)),
    interfaces: records.interfaces.map((spec) =>
      spec.accepts === undefined || spec.accepts.every(holds) ? spec : { ...spec, accepts: spec.accepts.filter(holds) },
    ),
    assertions: records.assertions.filter(holds),
    clearances: records.clearances.filter(holds),
    bans: records.bans.filter(holds),
    configurations: records.configurations.filter((one) => holds(spanOf(one))),
    practices: records.practices.filter((one) => holds(spanOf(one))),
    consents: records.consents.filter((one) => holds(termOf(one))),
  };
}

function itemOn<T extends ItemRecord>(item: T, holds: (one: Dated) => boolean): T {
  if (item.ports === undefined) return item;
  const ports = item.ports.filter(holds).map((port) => portOn(port, holds));
  return ports.length === item.ports.length && ports.every((port, at) => port === item.ports?.[at]) ? item : { ...item, ports };
}

function portOn(port: Port, holds: (one: Dated) => boolean): Port {
  const { qualified = [], notQualified = [], requires = [] } = port;
  if ([...qualified, ...notQualified, ...requires].every(holds)) return port;
  const { qualified: _yes, notQualified: _no, requires: _needs, ...rest } = port;
  const kept = { qualified: qualified.filter(holds), notQualified: notQualified.filter(holds), requires: requires.filter(holds) };
  return { ...rest, ...Object.fromEntries(Object.entries(kept).filter(([, list]) => list.length > 0)) };
}
