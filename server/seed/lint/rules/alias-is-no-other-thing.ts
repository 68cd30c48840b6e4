import { atomsOf } from '../../../search/name-atoms.ts';
import { byShape } from '../../../search/normalise-name.ts';
import { holdsName, marksIn, tailOf, textOf, type Mark } from '../marks.ts';
import { recordOf, type OpenRecord, type SeedRule } from '../rule.ts';
import { toldApart, type ToldApart } from '../told-apart.ts';

/** A family may bear what its members are called. What is the same thing all the same stands in `sameThing`, with the reason. */
export const aliasIsNoOtherThing: SeedRule = {
  name: 'alias-is-no-other-thing',
  sentence: 'An item is one thing: no alias differs from its name in a number, letters or a mark by which other records tell things apart.',
  check: (seed) => {
    const told = toldApart(seed);
    return [...seed.items].flatMap(([id, file]) => {
      const record = recordOf(file);
      if (record === undefined || (file.folder !== 'equipment' && file.folder !== 'supplies') || record['generic'] === true) return [];
      const name = String(record['name']);
      const aliases = listOf(record['aliases']);
      const excuses = listOf(record['sameThing']).map((one) => (one as OpenRecord)['alias']);
      const stale = excuses.flatMap((alias, at) => {
        const message = `Expected an alias of the record, but "${String(alias)}" is none: remove the reason.`;
        return aliases.includes(alias) ? [] : [{ file, pointer: ['sameThing', at, 'alias'], message }];
      });
      const excused = new Set(excuses);
      const found = aliases.flatMap((alias, at) => {
        if (typeof alias !== 'string' || excused.has(alias)) return [];
        const difference = differenceOf(name, alias, id, String(record['category']), told);
        const message = `Expected another name of ${name}, but "${alias}" differs in ${difference}, by which other records tell things apart: give it a record of its own, or the reason in sameThing.`;
        return difference === undefined ? [] : [{ file, pointer: ['aliases', at], message }];
      });
      return [...stale, ...found];
    });
  },
};

/** In what an alias differs from the name of its record; undefined where that tells nothing apart. */
function differenceOf(name: string, alias: string, id: string, category: string, told: ToldApart): string | undefined {
  const tail = tailOf(alias);
  if (tail !== undefined && tail.base === textOf(atomsOf(name)) && told.byTail(tail.tail)) return tail.tail;
  if (holdsName(name, alias) || holdsName(name, byShape(alias))) return undefined;
  const [its, others] = [[...marksIn(name), ...marksIn(name, true)], marksIn(alias)];
  for (const other of others) {
    const same = its.filter(({ stem }) => stem === other.stem);
    if (same.length === 0 || same.some((mark) => others.some((one) => one.number === mark.number && isSuffix(name, mark, one)))) continue;
    const near = same.filter(({ number }) => number === other.number);
    if (near.length === 0) {
      if (told.byNumber(other.stem)) return `the number ${other.number}`;
    } else if (other.suffix !== '' && near.every(({ suffix }) => suffix !== '')) {
      if (told.bySuffix(category)) return `"${other.suffix}"`;
    } else if (other.suffix !== '' && [...told.suffixes(category, other)].some(([bearer, suffix]) => bearer !== id && suffix !== ''))
      return `"${other.suffix}"`;
  }
  return undefined;
}

/** The variant of a nation, which its name has in brackets, may have letters for it behind the mark: "2A4FIN". */
function isSuffix(name: string, mark: Mark, other: Mark): boolean {
  if (mark.stem !== other.stem) return false;
  const letters = other.suffix.startsWith(mark.suffix) ? other.suffix.slice(mark.suffix.length) : '-';
  return letters === '' || (/\(\p{Lu}\p{L}+\)/u.test(name) && /^[a-z]{1,3}$/.test(letters));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
