import type { ItemRecord } from './catalogue.ts';
import { pageDaysOf } from './page-days.ts';
import { firstHeld } from './first-held.ts';
import { certainFrom, endOf, isInForce, isSurelyInForce, startOf } from './partial-date.ts';
import type { ClosedList, ConsentRecord, Evidence, Port, Records, Relation } from './records.ts';

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
  const pages = pageDaysOf(records);
  const turns = new Set<string>();
  const note = ({ validFrom, validTo }: Dated) => {
    if (validFrom !== undefined) turns.add(startOf(validFrom)).add(certainFrom(validFrom, asOf));
    if (validTo !== undefined) turns.add(`${startOf(validTo)}~`).add(`${endOf(validTo)}~`);
  };
  for (const item of [...records.equipment, ...records.supplies]) {
    if (item.inServiceFrom !== undefined) turns.add(certainFrom(item.inServiceFrom, asOf));
    for (const port of item.ports ?? []) {
      for (const one of [port, ...(port.qualified ?? []), ...(port.notQualified ?? []), ...(port.requires ?? [])]) note(one);
      const closed = port.closed && pages.dayOfList(port.closed);
      if (closed !== undefined) turns.add(startOf(closed));
    }
  }
  for (const from of firstHeld(records).values()) turns.add(startOf(from));
  for (const { from, to } of records.holdings.flatMap((list) => list.holdings)) {
    if (from !== undefined) turns.add(startOf(from));
    if (to !== undefined) turns.add(`${endOf(to)}~`);
  }
  for (const spec of records.interfaces) for (const one of spec.accepts ?? []) note(one);
  for (const one of [...records.assertions, ...records.clearances, ...records.bans, ...records.consents.map(termOf)]) note(one);
  for (const one of [...records.configurations, ...records.practices]) note(spanOf(one));
  for (const turn of pages.turns()) turns.add(turn);
  return [...turns].sort();
}

/** Whether something with a term holds on the day: what speaks for on the days of which that is certain, what speaks against on all others too. */
interface Holds {
  surely(one: Dated): boolean;
  maybe(one: Dated): boolean;
  /** The words of a claim on the port that speak on the day; undefined where none does. */
  heard(port: Port, claim: Dated & { item?: string; evidence?: Evidence[] }, ofRecord: Evidence[]): Evidence[] | undefined;
  /** True where a list may have been called whole by then: before its page nobody had said that it is. */
  isClosed(list: ClosedList): boolean;
}

/**
 * The records as of a day: ports, lists, requirements, acceptances, statements, clearances, consents and what fleets have fitted. In a fact a
 * year or month is a range: within it what speaks for a pair is not known to hold yet, or still, so that it makes no yes.
 */
export function recordsOn(records: Records, day: string): Records {
  const { asOf } = records.dataset;
  const pages = pageDaysOf(records);
  const spoken = (words: Evidence[]) => {
    const heard = pages.heardOn(day, words);
    return heard.length === 0 && words.length > 0 ? undefined : heard;
  };
  /** What is said of a pair whose fit is an integration, with the words that speak on the day alone; nothing where none does. */
  const said = <T extends Dated & { evidence: Evidence[] }>(one: T, isIntegrated: boolean): T[] => {
    if (one.validFrom !== undefined || !isIntegrated) return [one];
    const evidence = spoken(one.evidence);
    return evidence === undefined ? [] : evidence === one.evidence ? [one] : [{ ...one, evidence }];
  };
  const isYes = (stance: string, relation: Relation, between: readonly string[] | undefined) =>
    !AGAINST.has(stance) && between !== undefined && pages.isOfPair(relation, between);
  const holds: Holds = {
    surely: ({ validFrom, validTo }) => isSurelyInForce(day, validFrom, validTo, asOf),
    maybe: ({ validFrom, validTo }) => isInForce(day, validFrom, validTo),
    heard: (port, { item, validFrom, evidence }, ofRecord) => {
      const words = evidence ?? port.evidence ?? ofRecord;
      return validFrom === undefined && pages.isOfClaim(port, item) ? spoken(words) : words;
    },
    isClosed: (list) => startOf(pages.dayOfList(list) ?? day) <= day,
  };
  const counts = (stance: string, term: Dated) => (AGAINST.has(stance) ? holds.maybe(term) : holds.surely(term));
  return {
    ...records,
    equipment: records.equipment.map((item) => itemOn(item, holds)),
    supplies: records.supplies.map((item) => itemOn(item, holds)),
    interfaces: records.interfaces.map((spec) =>
      spec.accepts === undefined || spec.accepts.every(holds.surely) ? spec : { ...spec, accepts: spec.accepts.filter(holds.surely) },
    ),
    assertions: records.assertions
      .filter((one) => counts(one.level, one))
      .flatMap((one) => said(one, isYes(one.level, one.relation, one.between))),
    clearances: records.clearances
      .filter((one) => counts(one.status, one))
      .flatMap((one) => said(one, isYes(one.status, 'ACCEPTS', one.between))),
    bans: records.bans.filter(holds.maybe),
    configurations: records.configurations.filter((one) => counts(one.state, spanOf(one))),
    practices: records.practices.filter((one) => counts(one.use, spanOf(one))),
    consents: records.consents.filter((one) => counts(one.decision, termOf(one))),
  };
}

function itemOn<T extends ItemRecord>(item: T, holds: Holds): T {
  if (item.ports === undefined) return item;
  const ports = item.ports.filter(holds.surely).map((port) => portOn(port, item.evidence, holds));
  return ports.length === item.ports.length && ports.every((port, at) => port === item.ports?.[at]) ? item : { ...item, ports };
}

function portOn(given: Port, ofRecord: Evidence[], { surely, maybe, heard, isClosed }: Holds): Port {
  const { closed, ...open } = given;
  const port = closed === undefined || isClosed(closed) ? given : open;
  const { qualified = [], notQualified = [], requires = [] } = port;
  const yes = qualified.filter(surely).flatMap((one) => {
    const evidence = heard(port, one, ofRecord);
    return evidence === undefined ? [] : evidence === (one.evidence ?? port.evidence ?? ofRecord) ? [one] : [{ ...one, evidence }];
  });
  const isWhole = yes.length === qualified.length && yes.every((one, at) => one === qualified[at]);
  if (isWhole && [...notQualified, ...requires].every(maybe)) return port;
  const { qualified: _yes, notQualified: _no, requires: _needs, ...rest } = port;
  const kept = { qualified: yes, notQualified: notQualified.filter(maybe), requires: requires.filter(maybe) };
  return { ...rest, ...Object.fromEntries(Object.entries(kept).filter(([, list]) => list.length > 0)) };
}
