/**
 * Reads YAML of the plain form in which the seed is written, some twenty times as fast as a parser of all of YAML: block maps and lists,
 * flow maps and lists on one line, plain and double-quoted scalars. Whatever it is not sure of, a mistake above all, gives undefined:
 * then the full parser reads the file, and says what is wrong. Where it gives a value, it is the value that the full parser gives.
 */
export function readPlainYaml(text: string): unknown {
  // A tab, a return, a mark or a control character: not the plain form.

  if (/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(text)) return undefined;
  const reader: Reader = { lines: linesOf(text), at: 0 };
  try {
    const [first] = reader.lines;
    if (first === undefined || first.indent !== 0) return undefined;
    const value = readBlock(reader, 0);
    return reader.at === reader.lines.length ? value : undefined;
  } catch (fault) {
    if (fault === NOT_PLAIN) return undefined;
    throw fault;
  }
}

interface Line {
  indent: number;
  content: string;
}

interface Reader {
  lines: Line[];
  at: number;
}

const NOT_PLAIN = Symbol('not plain');
function notPlain(): never {
  // Not an error: the sign to leave the file to the full parser, without the cost of a stack trace.

  throw NOT_PLAIN;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    let indent = 0;
    while (line.charCodeAt(indent) === SPACE) indent += 1;
    if (indent < line.length && line.charCodeAt(indent) !== HASH) lines.push({ indent, content: line.slice(indent) });
  }
  return lines;
}

/** The list or map of the lines at `indent`, up to one that stands further left. */
function readBlock(reader: Reader, indent: number): unknown {
  return reader.lines[reader.at]?.content.startsWith('- ') === true ? readList(reader, indent) : readMap(reader, indent);
}

function readList(reader: Reader, indent: number): unknown[] {
  const list: unknown[] = [];
  for (let line = reader.lines[reader.at]; line !== undefined && line.indent >= indent; line = reader.lines[reader.at]) {
    if (line.indent > indent) notPlain();
    if (!line.content.startsWith('- ')) break;
    const content = line.content.slice(2).replace(/^ +/, '');
    if (KEY.test(content)) {
      const inner = indent + line.content.length - content.length;
      reader.lines[reader.at] = { indent: inner, content };
      list.push(readMap(reader, inner));
    } else {
      list.push(readOne(content));
      reader.at += 1;
    }
  }
  return list;
}

const KEY = /^([A-Za-z][A-Za-z0-9_-]*):(?: +|$)/;
/** Words that YAML reads as null, true or false. */
const WORD = /^(?:null|true|false)$/i;

function readMap(reader: Reader, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = reader.lines[reader.at]; line !== undefined && line.indent >= indent; line = reader.lines[reader.at]) {
    const match = KEY.exec(line.content);
    const [start = '', key = ''] = match ?? [];
    if (line.indent > indent || match === null || WORD.test(key) || Object.hasOwn(map, key)) notPlain();
    const rest = line.content.slice(start.length);
    reader.at += 1;
    map[key] = rest === '' ? readInner(reader, indent) : readOne(rest);
  }
  return map;
}

/** What stands below a key. A list may stand as far left as its key. */
function readInner(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (next === undefined) notPlain();
  const isList = next.content.startsWith('- ');
  if (next.indent < indent || (next.indent === indent && !isList)) notPlain();
  return readBlock(reader, next.indent);
}

interface Cursor {
  text: string;
  at: number;
}

/** One value that fills the rest of a line. */
function readOne(text: string): unknown {
  const cursor: Cursor = { text, at: 0 };
  const first = text[0] ?? '';
  const value = first === '{' || first === '[' || first === '"' ? readFlow(cursor) : readPlain(cursor, false);
  if (cursor.at < text.length && !/^ *(?: #.*)?$/.test(text.slice(cursor.at))) notPlain();
  return value;
}

function readFlow(cursor: Cursor): unknown {
  const { text, at } = cursor;
  switch (text[at]) {
    case '{':
      return readFlowMap(cursor);
    case '[':
      return readFlowList(cursor);
    case '"':
      return readQuoted(cursor);
    default:
      return readPlain(cursor, true);
  }
}

function readFlowMap(cursor: Cursor): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const { text } = cursor;
  for (cursor.at += 1; ;) {
    skipSpaces(cursor);
    if (text[cursor.at] === '}') break;
    FLOW_KEY.lastIndex = cursor.at;
    const match = FLOW_KEY.exec(text);
    const [start = '', key = ''] = match ?? [];
    if (match === null || WORD.test(key) || Object.hasOwn(map, key)) notPlain();
    cursor.at += start.length;
    map[key] = readFlow(cursor);
    if (!endsEntry(cursor, '}')) break;
  }
  cursor.at += 1;
  return map;
}

function readFlowList(cursor: Cursor): unknown[] {
  const list: unknown[] = [];
  for (cursor.at += 1; ;) {
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === ']') break;
    list.push(readFlow(cursor));
    if (!endsEntry(cursor, ']')) break;
  }
  cursor.at += 1;
  return list;
}

/** True where another entry may follow: a comma was read. */
function endsEntry(cursor: Cursor, close: string): boolean {
  skipSpaces(cursor);
  const mark = cursor.text[cursor.at];
  if (mark === close) return false;
  if (mark !== ',') notPlain();
  cursor.at += 1;
  return true;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

const FLOW_KEY = /([A-Za-z][A-Za-z0-9_-]*): +/y;
const QUOTED = /"((?:[^"\\]|\\["\\])*)"/y;
function readQuoted(cursor: Cursor): string {
  QUOTED.lastIndex = cursor.at;
  const match = QUOTED.exec(cursor.text);
  if (match === null) notPlain();
  cursor.at += match[0].length;
  const inner = match[1] ?? '';
  return inner.includes('\\') ? inner.replace(/\\(.)/g, '$1') : inner;
}

/** A scalar without quotes, up to a mark of the flow, a comment, or a colon that YAML may read in another way than as a letter. */
function readPlain(cursor: Cursor, inFlow: boolean): unknown {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  if (!(first < 0x80 ? isWordCode(first) : /[\p{L}\p{N}]/u.test(text[start] ?? ''))) notPlain();
  let [at, end] = [start, start];
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === HASH && at > end) break;
    if (code === COLON && (at > end || at + 1 === text.length || text[at + 1] === ' ' || (inFlow && MARKS.has(text[at + 1] ?? '')))) break;
    if (inFlow && code > 0x2b && MARKS.has(text[at] ?? '') && code !== COLON) break;
    end = at + 1;
  }
  cursor.at = end;
  const word = text.slice(start, end);
  if (first >= ZERO && first <= NINE) {
    if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
    // 1e3, 0x1F, 0o17, "1.": numbers of YAML that nobody means in a name.
    if (/^(?:0[ox][0-9a-fA-F]+|\d+\.?|\d+(?:\.\d*)?[eE][-+]?\d+)$/.test(word)) notPlain();
    return word;
  }
  return word.length <= 5 && WORD.test(word) ? constantOf(word) : word;
}

const [SPACE, HASH, COLON, ZERO, NINE] = [0x20, 0x23, 0x3a, 0x30, 0x39];
const MARKS = new Set(',[]{}:');

function isWordCode(code: number): boolean {
  return (code >= ZERO && code <= NINE) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** YAML knows three spellings of each constant: null, Null and NULL. Another one ("nULL") is a word. */
function constantOf(word: string): unknown {
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase() && word !== lower[0]?.toUpperCase() + lower.slice(1)) return word;
  return lower === 'null' ? null : lower === 'true';
}
