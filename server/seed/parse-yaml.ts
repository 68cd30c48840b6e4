import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, parseDocument, visit, YAMLParseError, type Document, type Range } from 'yaml';

/** What a text of YAML 1.2 says. */
export interface ParsedYaml {
  /** The value; undefined where the YAML is broken. */
  value: unknown;
  /** The syntax tree with its positions, and what is wrong with it. Parsed when first looked at: a file without a problem never is. */
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Parses by two parsers that agree on every file of the seed: js-yaml gives the value, about ten times as fast; yaml gives lines and mistakes,
 * and reads what js-yaml does not take. An alias is a mistake: it says a thing twice, and a few of them can multiply without end. So is a tag: what
 * it makes of a value, or whether it is passed over, differs from reader to reader.
 */
export function parseYaml(text: string): ParsedYaml {
  return new LazilyParsed(text);
}

/** A class, because a seed is thousands of them: objects that share their getters take a fifth of the room. */
class LazilyParsed implements ParsedYaml {
  readonly value: unknown;
  readonly #text: string;
  #parsed: Pick<ParsedYaml, 'document' | 'lines'> | undefined;

  constructor(text: string) {
    this.#text = text;
    const quick = readQuickly(text);
    this.value = quick === undefined ? valueOf(this.document) : quick;
  }

  get document(): Document {
    return this.#fully().document;
  }

  get lines(): LineCounter {
    return this.#fully().lines;
  }

  #fully(): Pick<ParsedYaml, 'document' | 'lines'> {
    return (this.#parsed ??= parseFully(this.#text));
  }
}

/** What may be an anchor, an alias or a tag: where a value begins. */
const MARK = /(?:^|[\s,:[{])[&*!]/;

/** The value by the quick parser. Undefined where it finds a mistake: the full parser then says what is wrong, and where. */
function readQuickly(text: string): unknown {
  if (MARK.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function valueOf(document: Document): unknown {
  return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown);
}

function parseFully(text: string): Pick<ParsedYaml, 'document' | 'lines'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  if (/[*!]/.test(text)) {
    const refuse = (code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED', range: Range | null | undefined, what: string) => {
      const [from, to] = range ?? [0, 0];
      document.errors.push(new YAMLParseError([from, to], code, `${what} is not used in the seed.`));
    };
    visit(document, {
      Alias: (_, { range }) => refuse('BAD_ALIAS', range, 'an alias'),
      Node: (_, { range, tag }) => {
        if (tag !== undefined) refuse('TAG_RESOLVE_FAILED', range, `the tag ${tag}`);
      },
    });
  }
  return { document, lines };
}
