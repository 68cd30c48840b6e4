import { entriesOf, type Omission } from '../../search/name-entries.ts';
import { createVocabulary, type NameVocabulary } from '../../search/name-vocabulary.ts';
import { atomsOf, keyOf, type Atom } from '../../search/name-atoms.ts';
import { readName, type NameReading } from '../../search/read-name.ts';
import { recordOf, type LintedSeed, type OpenRecord } from './rule.ts';
import { termsOf, vocabularyFile } from './vocabulary-terms.ts';

/** Who is named in words: read as the search reads names. */
export interface NamesOfEnds {
  /**
   * True where words name a thing itself: by a name, by an alias, or by a shorter form of one that no other thing bears whole; or its family and a
   * nation whose fleet of it is meant ("the Danish F-16").
   */
  names(words: string, id: string, nations?: readonly string[]): boolean;
  /** The identifier of what a thing is a variant of, at any depth, which the words name; undefined where they name none. */
  family(words: string, id: string): string | undefined;
}

/** One form under which a thing is named, and what it leaves out. */
interface Form {
  key: string;
  omissions: readonly Omission[];
}

/** Longest form of a name, in atoms. */
const LONGEST = 16;

/** Reads the names of a seed once for all rules. */
export function namesOfEnds(seed: LintedSeed): NamesOfEnds {
  return seed.once(create);
}

function create(seed: LintedSeed): NamesOfEnds {
  const vocabulary = vocabularyOf(seed);
  const recordAt = (id: string) => {
    const file = seed.items.get(id);
    return file === undefined ? undefined : recordOf(file);
  };
  const bearers = bearersOf(seed);
  const formsAt = remember((id: string) => formsOf(recordAt(id), vocabulary));
  const read = remember((text: string) => wordsOf(readName(text, vocabulary)), PAGES_AT_MOST);
  const isNamed = (words: Words, id: string) =>
    isMeasured(words, recordAt(id)) ||
    formsAt(id).some(
      ({ key, omissions }) =>
        words.keys.has(key) &&
        omissions.every((omission) => omission.of !== 'NATION' || words.nations.has(omission.nation)) &&
        (omissions.length === 0 || (bearers.get(key) ?? id) === id),
    );
  const family = (text: string, id: string) => lineAbove(id, recordAt).find((one) => isNamed(read(text), one));
  return {
    names(text, id, nations = []) {
      const words = read(text);
      const isFleet = () => nations.some((nation) => words.nations.has(nation)) || isOfNation(words, formsAt(id));
      return isNamed(words, id) || (isFleet() && family(text, id) !== undefined);
    },
    family,
  };
}

/** What a thing is a variant of, nearest first. */
function lineAbove(id: string, recordAt: (id: string) => OpenRecord | undefined): string[] {
  const line: string[] = [];
  const above = (one: string) => recordAt(one)?.['variantOf'];
  for (let at = above(id); typeof at === 'string' && !line.includes(at); at = above(at)) line.push(at);
  return line;
}

/** Stands for several bearers of a name: no identifier is empty. */
const SEVERAL = '';

/** The one thing that bears a name whole, by its key. */
function bearersOf({ items }: LintedSeed): Map<string, string> {
  const bearers = new Map<string, string>();
  for (const [id, file] of items)
    for (const name of namesOf(recordOf(file))) {
      const key = keyOf(atomsOf(name).map(singular));
      bearers.set(key, (bearers.get(key) ?? id) === id ? id : SEVERAL);
    }
  return bearers;
}

/** A standard is named by its designation. */
function namesOf(record: OpenRecord | undefined): string[] {
  const aliases = record?.['aliases'];
  return [record?.['name'], record?.['designation'], ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter(
    (name) => typeof name === 'string',
  );
}

/** Pages whose words are remembered: a page is asked for the ends of one claim, and hardly again. */
const PAGES_AT_MOST = 200;

function remember<V>(work: (key: string) => V, atMost = Infinity): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    if (known.size >= atMost) known.clear();
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** Words of a page: the runs that may be a name, the nations and the bores in millimetres among them. */
interface Words {
  keys: ReadonlySet<string>;
  nations: ReadonlySet<string>;
  bores: ReadonlySet<string>;
}

function wordsOf({ atoms, marks }: NameReading): Words {
  const keys = new Set<string>();
  const run = atoms.map(singular);
  for (let from = 0; from < run.length; from += 1) {
    if (run[from]?.gap === '' && from > 0) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to += 1) if (run[to]?.gap !== '') keys.add(keyOf(run, from, to));
  }
  return {
    keys,
    nations: new Set(marks.flatMap(({ meaning }) => meaning?.nation ?? [])),
    bores: new Set(marks.flatMap(({ calibre }) => calibre?.bore ?? [])),
  };
}

/** "Leopards" are the Leopard, "W-10Cs" the W-10C. */
function singular(atom: Atom): Atom {
  const isPlural = atom.text.endsWith('s') && (atom.text.length >= 5 || /^\p{Lu}{1,3}s$/u.test(atom.raw));
  return isPlural && !atom.isNumber ? { ...atom, text: atom.text.slice(0, -1) } : atom;
}

/** Forms of the names of a record. Of a part ("G36 magazine") the name of the whole is none; of a standard "STANAG" without its number is none. */
function formsOf(record: OpenRecord | undefined, vocabulary: NameVocabulary): Form[] {
  if (record?.['designation'] !== undefined)
    return namesOf(record).map((name) => ({ key: keyOf(readName(name, vocabulary, false).atoms.map(singular)), omissions: [] }));
  return namesOf(record)
    .map((name) => readName(name, vocabulary, false))
    .map((reading) => ({ ...reading, atoms: reading.atoms.map(singular) }))
    .flatMap((reading, at) => entriesOf(reading, at === 0 ? 'MAIN' : 'ALIAS'))
    .filter(({ omissions, quality }) => quality > 0.5 && !omissions.some((one) => one.of === 'KIND' && one.isPart));
}

/** The Belgian F-16 is that of Belgium, though the page does not say which mark it is. */
function isOfNation({ nations }: Words, forms: readonly Form[]): boolean {
  return forms.some(({ omissions }) => omissions.some((one) => one.of === 'NATION' && nations.has(one.nation)));
}

/** A calibre is named by its bore: "all 155 mm shells". */
function isMeasured({ bores }: Words, record: OpenRecord | undefined): boolean {
  const bore = (record?.['parameters'] as OpenRecord | undefined)?.['boreDiameterMm'];
  return record?.['kind'] === 'calibre' && typeof bore === 'number' && bores.has(String(bore));
}

function vocabularyOf(seed: LintedSeed): NameVocabulary {
  const termsById = (name: string) =>
    termsOf(vocabularyFile(seed.files, name)).flatMap((term) => (typeof term['id'] === 'string' ? [[term['id'], term] as const] : []));
  const nations = seed.files.flatMap((file) => {
    const record = file.folder === 'nations' ? recordOf(file) : undefined;
    return typeof record?.['names'] !== 'object' ? [] : [[String(record['code']), record] as const];
  });
  const catalogue = {
    nations: new Map(nations),
    partnerNations: new Map(termsById('partner-nations')),
    categories: new Map(termsById('categories')),
  };
  return createVocabulary(catalogue as unknown as Parameters<typeof createVocabulary>[0]);
}
