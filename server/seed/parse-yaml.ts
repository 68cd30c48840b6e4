import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, parseDocument, visit, YAMLParseError, type Document } from 'yaml';

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
 * and reads what js-yaml does not take. An alias is a mistake: it says a thing twice, and a few of them can multiply without end.
 */
export function parseYaml(text: string): ParsedYaml {
  let parsed: Pick<ParsedYaml, 'document' | 'lines'> | undefined;
  const fully = () => (parsed ??= parseFully(text));
  const quick = readQuickly(text);
  return {
    value: quick === undefined ? valueOf(fully().document) : quick,
    get document() {
      return fully().document;
    },
    get lines() {
      return fully().lines;
    },
  };
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
  if (text.includes('*'))
    visit(document, {
      Alias: (_, { range }) => {
        const [from, to] = range ?? [0, 0];
        document.errors.push(new YAMLParseError([from, to], 'BAD_ALIAS', 'an alias is not used in the seed.'));
      },
    });
  return { document, lines };
}
