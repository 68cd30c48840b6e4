import { createCatalogue, type Catalogue, type ItemRecord } from './catalogue.ts';
import { endOf, holdsOn, startOf } from './partial-date.ts';
import type { Port, Records } from './records.ts';

interface Dated {
  validFrom?: string;
  validTo?: string;
}

const VIEWS_AT_MOST = 4;
const timelines = new WeakMap<Catalogue, { turns: readonly string[]; views: Map<number, Catalogue> }>();
const asOfADay = new WeakSet<Catalogue>();

/**
 * The catalogue as of a day: ports, lists, requirements, acceptances, statements, clearances and consents that hold on it. Between two days
 * on which nothing begins or ends it is one and the same; the last few are kept.
 */
export function catalogueOn(catalogue: Catalogue, day: string): Catalogue {
  if (asOfADay.has(catalogue)) return catalogue;
  let timeline = timelines.get(catalogue);
  if (timeline === undefined) timelines.set(catalogue, (timeline = { turns: turnsOf(catalogue.records), views: new Map() }));
  const { turns, views } = timeline;
  if (turns.length === 0) return catalogue;
  const epoch = turnsUpTo(turns, day);
  let view = views.get(epoch);
  if (view === undefined) {
    view = createCatalogue(recordsOn(catalogue.records, day));
    asOfADay.add(view);
    const [oldest] = views.keys();
    if (views.size >= VIEWS_AT_MOST && oldest !== undefined) views.delete(oldest);
  } else views.delete(epoch);
  views.set(epoch, view);
  return view;
}

/** Days on which something begins, and the moments after a last day ("2022-12-31~" sorts behind that day and before the next). */
function turnsOf(records: Records): string[] {
  const turns = new Set<string>();
  const note = ({ validFrom, validTo }: Dated) => {
    if (validFrom !== undefined) turns.add(startOf(validFrom));
    if (validTo !== undefined) turns.add(`${endOf(validTo)}~`);
  };
  for (const item of [...records.equipment, ...records.supplies]) {
    for (const port of item.ports ?? [])
      for (const one of [port, port.qualified, port.notQualified, ...(port.requires ?? [])]) if (one) note(one);
  }
  for (const spec of records.interfaces) for (const one of spec.accepts ?? []) note(one);
  for (const one of [...records.assertions, ...records.clearances]) note(one);
  return [...turns].sort();
}

function turnsUpTo(turns: readonly string[], day: string): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function recordsOn(records: Records, day: string): Records {
  const holds = ({ validFrom, validTo }: Dated) => holdsOn(day, validFrom, validTo);
  return {
    ...records,
    equipment: records.equipment.map((item) => itemOn(item, holds)),
    supplies: records.supplies.map((item) => itemOn(item, holds)),
    interfaces: records.interfaces.map((spec) =>
      spec.accepts === undefined || spec.accepts.every(holds) ? spec : { ...spec, accepts: spec.accepts.filter(holds) },
    ),
    assertions: records.assertions.filter(holds),
    clearances: records.clearances.filter(holds),
  };
}

function itemOn<T extends ItemRecord>(item: T, holds: (one: Dated) => boolean): T {
  if (item.ports === undefined) return item;
  const ports = item.ports.filter(holds).map((port) => portOn(port, holds));
  return ports.length === item.ports.length && ports.every((port, at) => port === item.ports?.[at]) ? item : { ...item, ports };
}

function portOn(port: Port, holds: (one: Dated) => boolean): Port {
  const { qualified, notQualified, requires } = port;
  if ((qualified === undefined || holds(qualified)) && (notQualified === undefined || holds(notQualified)) && (requires ?? []).every(holds))
    return port;
  const { qualified: _list, notQualified: _exclusions, requires: _needs, ...rest } = port;
  const needs = (requires ?? []).filter(holds);
  return {
    ...rest,
    ...(qualified !== undefined && holds(qualified) && { qualified }),
    ...(notQualified !== undefined && holds(notQualified) && { notQualified }),
    ...(needs.length > 0 && { requires: needs }),
  };
}
