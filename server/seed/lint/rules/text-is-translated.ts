import type { SeedFile } from '../../read-seed.ts';
import { objectsIn, recordOf, type LintedSeed, type OpenRecord, type RuleProblem, type SeedRule } from '../rule.ts';

const LANGUAGES = { fr: 'French', uk: 'Ukrainian' } as const;
/** Keys of records whose value is a sentence that answers hand out. */
const SENTENCES = ['reason', 'statement'] as const;
/** Why an alias is the same thing is said to whoever writes the seed, and in no answer. */
const FOR_EDITORS = 'sameThing';

/** What makes the name of an interface words rather than a bare designation ("Link 16", "M-LOK"). */
const HOLDS_WORDS = /(?<!\w)(?:\p{Ll}{3,}|NATO|mm)(?!\w)/u;


export const textIsTranslated: SeedRule = {
  name: 'text-is-translated',
  sentence: 'Whatever an answer hands out exists in English, French and Ukrainian: terms of every vocabulary, names of interfaces, and the reasons that records write.',
  check(seed) {
    const written = reasonsOf(seed);
    const known = new Map(termsIn(fileOf(seed, 'reasons')).map((term) => [term['name'], term]));
    return [
      ...seed.files.filter(({ folder }) => folder === 'vocabulary').flatMap(untranslatedTerms),
      ...seed.files.filter(({ folder }) => folder === 'interfaces').flatMap(untranslatedName),
      ...written.filter(({ text }) => !known.has(text)).map(({ text, problem }) => ({ ...problem, message: expected(text) })),
      ...unusedReasons(seed, new Set(written.map(({ text }) => text))),
    ];
  },
};

function expected(text: string): string {
  return `Expected a reason that vocabulary/reasons.yaml has in French and Ukrainian, but got: ${text}`;
}

function untranslatedTerms(file: SeedFile): RuleProblem[] {
  return termsIn(file).flatMap((term, at) => missing(file, term, [at, 'name'], `but "${String(term['id'])}" has none.`));
}

/** The languages that an interface lacks whose name holds words. */
function untranslatedName(file: SeedFile): RuleProblem[] {
  const record = recordOf(file) ?? {};
  const { name } = record;
  return typeof name === 'string' && HOLDS_WORDS.test(name) ? missing(file, record, ['name'], `for it holds words, but got only: ${name}`) : [];
}

function missing(file: SeedFile, record: OpenRecord, pointer: RuleProblem['pointer'], but: string): RuleProblem[] {
  return Object.entries(LANGUAGES)
    .filter(([language]) => record[language] === undefined)
    .map(([language, name]) => ({ file, pointer, message: `Expected the name in ${name} (${language}) too, ${but}` }));
}

/** Reasons that records write, with where they stand. */
function reasonsOf({ files }: LintedSeed): { text: string; problem: Pick<RuleProblem, 'file' | 'pointer'> }[] {
  return files.flatMap((file) =>
    objectsIn(recordOf(file)).flatMap(({ object, pointer }) =>
      pointer.includes(FOR_EDITORS) ? [] : SENTENCES.flatMap((key) => {
        const text = object[key];
        return typeof text === 'string' ? [{ text, problem: { file, pointer: [...pointer, key] } }] : [];
      }),
    ),
  );
}

/** A reason that no record writes any more: its words changed, or the record went. */
function unusedReasons(seed: LintedSeed, written: ReadonlySet<string>): RuleProblem[] {
  const file = fileOf(seed, 'reasons');
  return termsIn(file).flatMap((term, at) =>
    file === undefined || written.has(String(term['name']))
      ? []
      : [{ file, pointer: [at, 'name'], message: `Expected a reason that a record writes, but none writes: ${String(term['name'])}` }],
  );
}

function fileOf({ files }: LintedSeed, name: string): SeedFile | undefined {
  return files.find((file) => file.folder === 'vocabulary' && file.name === name);
}

function termsIn(file: SeedFile | undefined): readonly OpenRecord[] {
  return Array.isArray(file?.value) ? (file.value as readonly OpenRecord[]) : [];
}
