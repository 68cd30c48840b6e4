import type { SeedFile } from '../../read-seed.ts';
import { objectsIn, recordOf, type LintedSeed, type OpenRecord, type RuleProblem, type SeedRule } from '../rule.ts';
import { termsOf, vocabularyFile } from '../vocabulary-terms.ts';

const LANGUAGES = { fr: 'French', uk: 'Ukrainian' } as const;
/** Keys of records whose value is a sentence that answers hand out. */
const SENTENCES = ['reason', 'statement'] as const;
/** Why an alias is the same thing is said to whoever writes the seed, and in no answer. */
const FOR_EDITORS = 'sameThing';

/** What makes the name of an interface words rather than a bare designation ("Link 16", "M-LOK"). */
const HOLDS_WORDS = /(?<!\w)(?:\p{Ll}{3,}|of|NATO|mm)(?!\w)/u;

export const textIsTranslated: SeedRule = {
  name: 'text-is-translated',
  sentence:
    'Whatever an answer hands out exists in English, French and Ukrainian: terms of every vocabulary, names of interfaces, and the reasons that records write.',
  check(seed) {
    const written = reasonsOf(seed);
    const known = new Map(termsOf(vocabularyFile(seed.files, 'reasons')).map((term) => [term['name'], term]));
    return [
      ...seed.files.filter(({ folder }) => folder === 'vocabulary').flatMap(untranslatedTerms),
      ...seed.files.filter(({ folder }) => folder === 'interfaces').flatMap(untranslatedName),
      ...written.filter(({ text }) => !known.has(text)).map(({ problem }) => problem),
      ...unusedReasons(seed, new Set(written.map(({ text }) => text))),
    ];
  },
};

function untranslatedTerms(file: SeedFile): RuleProblem[] {
  return termsOf(file).flatMap((term, at) => missing(file, term, [at, 'name'], `but "${String(term['id'])}" has none.`));
}

/** The languages that an interface lacks whose name holds words. */
function untranslatedName(file: SeedFile): RuleProblem[] {
  const record = recordOf(file) ?? {};
  const { name } = record;
  return typeof name === 'string' && HOLDS_WORDS.test(name)
    ? missing(file, record, ['name'], `for it holds words, but got only: ${name}`)
    : [];
}

function missing(file: SeedFile, record: OpenRecord, pointer: RuleProblem['pointer'], but: string): RuleProblem[] {
  return Object.entries(LANGUAGES)
    .filter(([language]) => record[language] === undefined)
    .map(([language, name]) => ({ file, pointer, message: `Expected the name in ${name} (${language}) too, ${but}` }));
}

/** Reasons that records write, each with what is wrong where no term says it. */
function reasonsOf({ files }: LintedSeed): { text: string; problem: RuleProblem }[] {
  return files.flatMap((file) =>
    objectsIn(recordOf(file)).flatMap(({ object, pointer }) =>
      pointer.includes(FOR_EDITORS)
        ? []
        : SENTENCES.flatMap((key) => {
            const text = object[key];
            const message = `Expected a reason that vocabulary/reasons.yaml has in French and Ukrainian, but got: ${String(text)}`;
            return typeof text === 'string' ? [{ text, problem: { file, pointer: [...pointer, key], message } }] : [];
          }),
    ),
  );
}

/** A reason that no record writes any more: its words changed, or the record went. */
function unusedReasons(seed: LintedSeed, written: ReadonlySet<string>): RuleProblem[] {
  const file = vocabularyFile(seed.files, 'reasons');
  return termsOf(file).flatMap((term, at) =>
    file === undefined || written.has(String(term['name']))
      ? []
      : [{ file, pointer: [at, 'name'], message: `Expected a reason that a record writes, but none writes: ${String(term['name'])}` }],
  );
}
