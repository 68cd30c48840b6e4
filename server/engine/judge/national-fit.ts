import { gather } from '../facts/gather.ts';
import { listedUnder } from '../facts/listed-under.ts';
import type { Case } from './case.ts';
import { clearancesFor, fleetsOf } from './clearances.ts';
import { kindThatMayMeet } from './kind-that-may-meet.ts';
import { statementsAbout } from './statements.ts';
import { itemOf, type Catalogue } from '../facts/catalogue.ts';
import { itemsOf } from '../facts/items-of.ts';
import { nationText, reasonText } from '../facts/text.ts';
import type { ConfigurationRecord, Term } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import type { Finding, MissingFact, PortVerdict, Verdict } from '../verdict/verdict.ts';

/** One side of a pair, with the nation that was asked for. */
interface Side {
  of: Subject;
  other: Subject;
  nation: string | undefined;
  isHost: boolean;
}

/**
 * Where a nation is asked for, the answer names what is recorded of its fleet; where nothing is, the type's answer stands and says so.
 * Rests on: `nationalFit` of the interface kind, and configurations in which fleets of an item differ: there the type's answer is at most ASK.
 * Example: a Belgian A400M with a data link that is recorded of the type; whose software it has, nobody wrote.
 */
export function nationalFit(asked: Case, verdict: Pick<Verdict, 'ports'>): Finding[] {
  const { a, b, hostNation, guestNation } = asked;
  if (hostNation === undefined && guestNation === undefined) return [];
  const sides: Side[] = [
    { of: a, other: b, nation: hostNation, isHost: true },
    { of: b, other: a, nation: guestNation, isHost: false },
  ];
  return gather(sides, (side) => ofSide(asked, side, verdict.ports));
}

function ofSide(asked: Case, { of, other, nation, isHost }: Side, ports: readonly PortVerdict[]): Finding[] {
  // A munition is what it is in every nation's hands; a family is judged through its members.
  if (nation === undefined || of.kind !== 'EQUIPMENT') return [];
  const records = configurationsOf(asked, of, other);
  const own = records.filter((one) => one.nation === nation);
  if (own.length > 0) return own.flatMap((record) => shown(record, asked, nation));
  if (of.nation === nation) return [];
  const { catalogue } = asked.on;
  const isAnothers = of.nation !== undefined && [of.id, ...of.members].every((id) => catalogue.holdersOf.get(id)?.has(nation) !== true);
  // Of a nation that is not recorded to have it, what is said of its other things says nothing.
  if (isHost || !isAnothers ? isKnown(asked, of, nation, isHost) : isCleared(asked, nation, 'guest')) return [];
  const { interfaceKinds } = catalogue;
  const isNational = (kind: Term | undefined) => kind?.nationalFit === true;
  const unrecorded = ports.length === 0 && asked.relation === 'ACCEPTS' && kindThatMayMeet(asked, isNational) !== undefined;
  const depends = records.length > 0 || unrecorded || ports.some(({ kind }) => isNational(interfaceKinds.get(kind)));
  const held = isAnothers ? heldOfFamily(catalogue, of, nation) : [];
  const code = !isAnothers ? 'FLEET_NOT_RECORDED' : held.length > 0 ? 'FLEET_OF_THE_FAMILY' : 'FLEET_OF_ANOTHER';
  const facts = {
    of: of.name,
    nation: nationText(catalogue, nation),
    ...(isAnothers && { holder: nationText(catalogue, of.nation ?? ''), held }),
  };
  const base = { rule: 'fleet-is-configured-for-it', code, facts, claims: [], outranked: true } as const;
  // What is loaded, towed or hung beneath is not a matter of what a fleet has fitted.
  if (!isAnothers && !depends && ports.length > 0 && ports.every(({ purpose }) => purpose === 'LOGISTIC')) return [];
  if (!depends) return [{ ...base, level: 'COMPATIBLE', caution: { code, facts } }];
  const missing: MissingFact = { of: of.id, fact: { code: 'FIT_OF_THE_FLEET', facts: { of: of.name, nation: facts.nation } } };
  return [{ ...base, level: 'UNKNOWN', missing, useAtMost: 'ASK' }];
}

/** Names of what a nation has of the family of an item: which of it are the item itself, or that none is, nobody recorded. */
function heldOfFamily(catalogue: Catalogue, { id, line }: Subject, nation: string): readonly string[] {
  if (itemOf(catalogue, id)?.heldOnlyBy?.nations.includes(nation) === false) return [];
  const family = itemsOf(catalogue, line.at(-1) ?? id);
  return [...family].flatMap((one) => (catalogue.holdersOf.get(one)?.has(nation) === true ? (itemOf(catalogue, one)?.name ?? []) : []));
}

/** What any nation's fleet of an item has fitted that this pair hangs on: the other one itself, or a fitting that either asks for. */
function configurationsOf({ on: { catalogue } }: Case, of: Subject, other: Subject): ConfigurationRecord[] {
  const fittings = new Set([...of.ports, ...other.ports].flatMap(({ requires = [] }) => requires.map(({ feature }) => feature)));
  const concerns = ({ guest, feature }: ConfigurationRecord) =>
    guest === undefined ? fittings.has(feature) : other.line.includes(guest) || other.members.includes(guest);
  return listedUnder(catalogue.configurationsByItem, of.line).filter(concerns);
}

/** That the fleet is fitted for the other one is named. That it is not decides elsewhere, as a fitting does. */
function shown({ guest, state, reason, evidence }: ConfigurationRecord, { on, a, b }: Case, nation: string): Finding[] {
  if (guest === undefined || (state !== 'FITTED' && state !== 'WIRED')) return [];
  const facts = { a: a.name, b: b.name, nation: nationText(on.catalogue, nation), reason: reasonText(on.catalogue, reason) };
  const base = { rule: 'fleet-is-configured-for-it' as const, facts, claims: [evidence], restricts: true };
  if (state === 'FITTED') return [{ ...base, code: 'FLEET_IS_CONFIGURED', level: 'COMPATIBLE' }];
  return [{ ...base, code: 'FLEET_IS_ONLY_WIRED', level: 'CONDITIONAL', condition: { code: 'FLEET_GETS_THE_REST', facts } }];
}

/** True where a clearance, a claim or a practice speaks of the nation's fleet. */
function isKnown(asked: Case, of: Subject, nation: string, isHost: boolean): boolean {
  const { on } = asked;
  if (isCleared(asked, nation, isHost ? 'host' : 'guest') || statementsAbout(asked).some(({ nations }) => nations.includes(nation)))
    return true;
  return isHost && of.line.some((id) => on.catalogue.practicesByItem.get(id)?.some((one) => one.nation === nation));
}

function isCleared({ on, a, b }: Case, nation: string, fleet: 'host' | 'guest'): boolean {
  return clearancesFor(on, a, b).statements.some((one) => fleetsOf(one)[fleet] === nation);
}
