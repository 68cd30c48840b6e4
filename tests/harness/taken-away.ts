import type { ClaimEntry, EquipmentTypeRecord, Evidence, Port, Records, SupplyTypeRecord } from '../../server/engine/facts/records.ts';

/** Records without some of the facts of one sort that speak for a pair. `isTaken` is asked once for each such fact, in the order of the records. */
export type TakeAway = (records: Records, isTaken: () => boolean) => Records;

type Item = EquipmentTypeRecord | SupplyTypeRecord;
const NOBODYS: Evidence[] = [{ grade: 'UNVERIFIED' }];

const ofItems = (records: Records, change: <T extends Item>(item: T) => T): Records => ({
  ...records,
  equipment: records.equipment.map(change),
  supplies: records.supplies.map(change),
});

const ofPorts = (records: Records, change: (port: Port) => Port): Records =>
  ofItems(records, (item) => (item.ports === undefined ? item : { ...item, ports: item.ports.map(change) }));

const isGiven = (words: readonly Evidence[] = []) => words.some(({ grade }) => grade === 'DEMONSTRATED' || grade === 'DECLARED');
const isPlain = ({ conditions = [] }: { conditions?: readonly unknown[] }) => conditions.length === 0;
/**
 * A word that was given, of every day and under no condition: a yes that carries a condition, or that nobody gave, speaks against the pair too, and
 * one that begins on a day against the days before.
 */
const isPlainWord = (entry: ClaimEntry, port: Port) =>
  entry.validFrom === undefined && isPlain(entry) && isPlain(port) && isGiven(entry.evidence ?? port.evidence);

const unverified =
  (isTaken: () => boolean) =>
  <T extends { evidence?: Evidence[] }>(one: T): T =>
    isTaken() ? { ...one, evidence: NOBODYS } : one;

/**
 * Sorts of fact that speak for a pair and nothing else. Not here is what speaks against one as well: a claim under a condition, a clearance with
 * restrictions, a closed list, a port (what it asks for goes with it). Of evidence the page goes and the general knowledge stays.
 */
export const TAKEN_AWAY: Readonly<Record<string, TakeAway>> = {
  'a claim that a word was given for': (records, isTaken) =>
    ofPorts(records, (port) =>
      port.qualified === undefined || port.closed !== undefined
        ? port
        : { ...port, qualified: port.qualified.filter((entry) => !(isPlainWord(entry, port) && isTaken())) },
    ),
  'a statement that says yes': (records, isTaken) => ({
    ...records,
    assertions: records.assertions.filter(
      (one) => !(one.level === 'COMPATIBLE' && isPlain(one) && isGiven(one.evidence) && one.relation === 'ACCEPTS' && isTaken()),
    ),
  }),
  'what an interface accepts': (records, isTaken) => ({
    ...records,
    interfaces: records.interfaces.map((one) =>
      one.accepts === undefined ? one : { ...one, accepts: one.accepts.filter(({ level }) => !(level === 'COMPATIBLE' && isTaken())) },
    ),
  }),
  'the fittings of an item': (records, isTaken) =>
    ofItems(records, (item) => (item.features !== undefined && isTaken() ? { ...item, features: [] } : item)),
  'a clearance': (records, isTaken) => ({
    ...records,
    clearances: records.clearances.filter(({ status }) => !(status === 'CLEARED' && isTaken())),
  }),
  'what a fleet has fitted': (records, isTaken) => ({
    ...records,
    configurations: records.configurations.filter(({ state }) => !((state === 'FITTED' || state === 'WIRED') && isTaken())),
  }),
  'the page of a claim': (records, isTaken) =>
    ofPorts(records, (port) => (port.qualified === undefined ? port : { ...port, qualified: port.qualified.map(unverified(isTaken)) })),
  'the page of a port': (records, isTaken) => ofPorts(records, unverified(isTaken)),
  'the page of an item': (records, isTaken) => ofItems(records, unverified(isTaken)),
  'the page of an interface': (records, isTaken) => ({ ...records, interfaces: records.interfaces.map(unverified(isTaken)) }),
};
