import type { Catalogue, ItemRecord } from '../engine/facts/catalogue.ts';
import { atomsOf, keyOf } from './name-atoms.ts';
import type { NamedThing } from './named-thing.ts';

/** What the records say of a thing beside its names: enough to tell whether a word of a name is true of it. */
export interface ThingFacts {
  /** Its category and those above it, itself first; the kind of an interface. */
  categories: readonly string[];
  /** Alpha-3 codes: where it is from, and who holds or held it or a variant of it. */
  nations: ReadonlySet<string>;
  /** Where it is from. */
  origins: ReadonlySet<string>;
  /** Who holds or held it or a variant of it. */
  holders: ReadonlySet<string>;
  /** Numbers in the names of the calibres, tubes and cells that it has; bore and length of case in mm among them, and lengths of tubes in calibres. */
  measures: ReadonlySet<string>;
  /** Weights in its names: "500lb", "250kg". */
  masses: ReadonlySet<string>;
  /** Words of its names, of its makers and of the families to which it belongs. */
  words: ReadonlySet<string>;
  /** Words by which its calibres are known. */
  measureWords: ReadonlySet<string>;
  /** Interfaces by which it meets others, with what it takes after; fuel, power and transport left out. */
  interfaces: ReadonlySet<string>;
  /** Categories of what it is made to take: a bridgelayer vehicles, a ship helicopters. */
  takes: ReadonlySet<string>;
  /** What it is a variant of, nearest first. */
  ancestors: readonly string[];
}

const NOTHING: ThingFacts = {
  categories: [],
  nations: new Set(),
  origins: new Set(),
  holders: new Set(),
  measures: new Set(),
  masses: new Set(),
  words: new Set(),
  measureWords: new Set(),
  interfaces: new Set(),
  takes: new Set(),
  ancestors: [],
};
/** Kinds of interface by which almost everything meets everything. */
const COMMON_KINDS = new Set([
  'fuel-grade',
  'towing',
  'transport-gauge',
  'load-class',
  'pallet',
  'battery',
  'electrical-connector',
  'ground-refuelling',
  'stretcher',
  'protection-level',
]);

/** Kinds of interface of which the names hold measures. */
const MEASURED = new Set(['calibre', 'rocket-launcher', 'missile-launcher', 'vertical-launch-cell', 'charge-system']);

/** Facts of the things of a catalogue, joined when they are first asked for. */
export function createThingFacts(catalogue: Catalogue): (thing: NamedThing) => ThingFacts {
  const recordOf = (id: string): ItemRecord | undefined => catalogue.equipment.get(id) ?? catalogue.supplies.get(id);
  const lineOf = (id: string) => lineUp(id, (at) => recordOf(at)?.variantOf);
  const holders = holdersOf(catalogue, lineOf);
  let hosts: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const hostsOf = () => (hosts ??= nationsByInterface(catalogue, lineOf, recordOf));
  const interfaceOf = remember((id: string) => interfaceFacts(catalogue, id));
  const wordsOfRecord = remember((id: string) => recordWords(recordOf(id)));
  const massesOfRecord = remember((id: string) => recordMasses(recordOf(id)));
  const measuresOfRecord = remember((id: string) => recordMeasures(recordOf(id)));

  const itemFacts = (record: ItemRecord): ThingFacts => {
    const line = lineOf(record.id);
    const ports = line.flatMap((id) => recordOf(id)?.ports ?? []);
    const interfaces = ports.map((port) => port.interface).filter((id) => !interfaceOf(id).isCommon);
    const lengths = ports.flatMap(({ parameters }) => parameters?.['tubeLengthCalibres'] ?? []).map(String);
    const origins = (record.origin ?? []).flatMap((code) => (code === 'RUS' ? ['RUS', 'SUN'] : [code]));
    const ownWords = wordsOfRecord(record.id);
    const isHostOf = (kind: string) =>
      ports.some(({ role, interface: id }) => role === 'HOST' && catalogue.interfaces.get(id)?.kind === kind);
    const categories = lineUp(record.category, (id) => catalogue.categories.get(id)?.parent);
    const takes = categories
      .flatMap((id) => catalogue.categories.get(id)?.takes ?? [])
      .filter(({ by, where = [] }) => where.every((role) => role === 'HOST' && isHostOf(by)));
    const family = line.slice(1).flatMap((id) => [...wordsOfRecord(id)].filter((word) => !/\d/.test(word)));
    return {
      categories: [...categories, ...('nature' in record && record.nature !== undefined ? [`nature:${record.nature}`] : [])],
      nations: new Set([...origins, ...(holders.get(record.id) ?? [])]),
      origins: new Set(origins),
      holders: holders.get(record.id) ?? new Set(),
      measures: new Set([
        ...interfaces.flatMap((id) => interfaceOf(id).measures),
        ...lengths,
        ...line.flatMap((id) => measuresOfRecord(id)),
      ]),
      masses: new Set(line.flatMap((id) => massesOfRecord(id))),
      words: new Set([...ownWords, ...family]),
      measureWords: new Set(interfaces.flatMap((id) => interfaceOf(id).words)),
      interfaces: new Set(interfaces),
      takes: new Set(takes.flatMap((one) => one.categories)),
      ancestors: line.slice(1),
    };
  };

  return remember((thing: NamedThing) => {
    if (thing.kind === 'INTERFACE') {
      const { kind, measures } = interfaceOf(thing.id);
      return {
        ...NOTHING,
        categories: [kind],
        nations: hostsOf().get(thing.id) ?? new Set(),
        measures: new Set(measures),
        words: new Set(thing.names.flatMap(wordsOfName)),
        interfaces: new Set([thing.id]),
      };
    }
    const record = thing.kind === 'EQUIPMENT' || thing.kind === 'SUPPLY' ? recordOf(thing.id) : undefined;
    return record === undefined ? { ...NOTHING, words: new Set(thing.names.flatMap(wordsOfName)) } : itemFacts(record);
  });
}

function remember<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}

/** An identifier and those above it, itself first. */
function lineUp(id: string, above: (id: string) => string | undefined): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = above(at)) line.push(at);
  return line;
}

/** Nations that hold or held an item or a variant of it, by the item. */
function holdersOf({ holdings }: Catalogue, lineOf: (id: string) => string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [nation, record] of holdings) {
    for (const { item } of record.holdings ?? [])
      for (const id of lineOf(item)) (holders.get(id) ?? holders.set(id, new Set()).get(id))?.add(nation);
  }
  return holders;
}

/** Nations that hold what has an interface, by the interface: "Norwegian 155 mm shells". */
function nationsByInterface(
  { holdings }: Catalogue,
  lineOf: (id: string) => string[],
  recordOf: (id: string) => ItemRecord | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const nations = new Map<string, Set<string>>();
  for (const [nation, { holdings: entries = [] }] of holdings) {
    const ports = entries.flatMap(({ item }) => lineOf(item).flatMap((id) => recordOf(id)?.ports ?? []));
    for (const { interface: id } of ports) (nations.get(id) ?? nations.set(id, new Set()).get(id))?.add(nation);
  }
  return nations;
}

/** Measures in the names and parameters of an interface, and the words by which a calibre is known: "NATO", "BMG". */
function interfaceFacts(catalogue: Catalogue, id: string): { kind: string; isCommon: boolean; measures: string[]; words: string[] } {
  const record = catalogue.interfaces.get(id);
  if (record === undefined) return { kind: '', isCommon: true, measures: [], words: [] };
  const isCommon = COMMON_KINDS.has(record.kind);
  if (!MEASURED.has(record.kind)) return { kind: record.kind, isCommon, measures: [], words: [] };
  const atoms = [record.name, ...(record.aliases ?? [])].flatMap(atomsOf);
  const { boreDiameterMm, caseLengthMm } = record.parameters ?? {};
  const measures = [
    ...atoms.flatMap(({ isNumber, text }) => (isNumber ? [text] : [])),
    ...[boreDiameterMm, caseLengthMm].filter((value) => value !== undefined).map(String),
  ];
  const words = record.kind === 'calibre' ? atoms.flatMap(({ isNumber, text }) => (isNumber || text.length < 3 ? [] : [text])) : [];
  return { kind: record.kind, isCommon, measures, words };
}

/** Words of a record's names and makers. */
function recordWords(record: ItemRecord | undefined): ReadonlySet<string> {
  return new Set(record === undefined ? [] : [record.name, ...(record.aliases ?? []), ...(record.makers ?? [])].flatMap(wordsOfName));
}

/** Numbers with "mm" behind them in a record's names. */
function recordMeasures(record: ItemRecord | undefined): string[] {
  return (record === undefined ? [] : [record.name, ...(record.aliases ?? [])]).flatMap((name) => {
    if (!/\d[\s-]*(?:mm|мм)/i.test(name)) return [];
    const atoms = atomsOf(name);
    return atoms.flatMap((atom, at) => (atom.isNumber && atoms[at + 1]?.isUnit === true ? [atom.text] : []));
  });
}

/** Weights in a record's names. */
function recordMasses(record: ItemRecord | undefined): string[] {
  return (record === undefined ? [] : [record.name, ...(record.aliases ?? [])]).flatMap((name) =>
    [...name.matchAll(/(\d[\d,]*)[\s-]*(lb|kg)\b/gi)].map(([, value = '', unit = '']) => `${value.replace(',', '')}${unit.toLowerCase()}`),
  );
}

/** The runs of a name between spaces, and the longer words in them. */
function wordsOfName(name: string): string[] {
  const atoms = atomsOf(name);
  const words: string[] = [];
  for (let from = 0; from < atoms.length;) {
    let to = from + 1;
    while (atoms[to]?.group === atoms[from]?.group) to += 1;
    words.push(keyOf(atoms, from, to));
    if (to > from + 1) words.push(...atoms.slice(from, to).flatMap(({ isNumber, text }) => (isNumber || text.length < 3 ? [] : [text])));
    from = to;
  }
  return words;
}
