import { CsvError, parse } from 'csv-parse/sync';
import { hiddenCharacter } from '../../seed/hidden-character.ts';
import type { ImportProblem } from './import-problem.ts';

/** A value of a row, with the line and column at which it stands. Columns count characters from 1. */
export interface Cell {
  value: string | number | boolean | string[];
  line: number;
  column: number;
}
/** One row of a table: values by field name. */
export interface Row {
  path: string;
  line: number;
  cells: ReadonlyMap<string, Cell>;
}
export interface Rows {
  path: string;
  rows: Row[];
  /** Each field name that occurs, with the place where it does so first. */
  names: ReadonlyMap<string, { line: number; column: number }>;
  problems: ImportProblem[];
}

/** More rows are refused: their plan is held in memory as a whole, so that all of it is written or nothing. */
export const ROWS_AT_MOST = 100_000;
/** Longest row, in characters. */
const ROW_AT_MOST = 65_536;

/**
 * Comma-separated values (RFC 4180): the first line names the fields; a field in double quotes may hold commas, line breaks and
 * doubled quotes. Empty values are left out, empty lines skipped.
 */
export function readCsv(path: string, text: string): Rows {
  const { records, problems } = splitCsv(path, text.replace(/^\uFEFF/, ''));
  const [header, ...body] = records;
  if (problems.length > 0) return refused(path, ...problems);
  if (header === undefined)
    return refused(path, { path, line: 1, column: 1, message: 'Expected a line of field names, but the file is empty.' });
  if (body.length > ROWS_AT_MOST) return refused(path, tooMany(path, body.at(-1)?.[0]?.line ?? 1));
  const names = header.map(({ value }) => value);
  for (const [at, { value: name, line, column }] of header.entries())
    if (name === '' || names.indexOf(name) !== at)
      problems.push({ path, line, column, message: `Expected each field name once, but got: ${name === '' ? 'an empty one' : name}.` });
  const rows = body.flatMap((cells): Row[] => {
    const { line, column } = cells[0] ?? { line: 1, column: 1 };
    if (cells.length !== names.length) {
      problems.push({ path, line, column, message: `Expected ${names.length} values, as many as field names, but got: ${cells.length}.` });
      return [];
    }
    const filled = cells.flatMap((cell, at): [string, Cell][] => (cell.value === '' ? [] : [[names[at] ?? '', cell]]));
    return [{ path, line, cells: new Map(filled) }];
  });
  problems.push(...records.flat().flatMap((cell) => hiddenIn(path, cell)));
  return { path, rows, names: new Map(header.map((cell) => [cell.value, cell])), problems };
}

function refused(path: string, ...problems: ImportProblem[]): Rows {
  return { path, rows: [], names: new Map(), problems };
}

function tooMany(path: string, line: number): ImportProblem {
  return { path, line, column: 1, message: `Expected at most ${ROWS_AT_MOST} rows, but got more: divide the file.` };
}

function hiddenIn(path: string, { value, line, column }: Cell): ImportProblem[] {
  const hidden = hiddenCharacter(Array.isArray(value) ? value.join('') : String(value));
  return hidden === undefined ? [] : [{ path, line, column, message: `Expected text that can be seen, but got ${hidden}.` }];
}

type TextCell = Cell & { value: string };

/** Fields by record, each with its place. A file whose quotes are wrong gives one problem, at the field where reading stopped. */
function splitCsv(path: string, text: string): { records: TextCell[][]; problems: ImportProblem[] } {
  const placeOf = placesIn(text);
  let end = 0;
  const cast = (value: string, { index, bytes }: { index: number; bytes: number }): TextCell => {
    const place = placeOf(index, end);
    end = bytes;
    return { value: value.trim().replaceAll('\r\n', '\n'), ...place };
  };
  try {
    const records: unknown = parse(text, {
      cast,
      max_record_size: ROW_AT_MOST,
      // The names, the rows, and one more: that there are too many is known then, and the rest is not read.
      to: ROWS_AT_MOST + 2,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { records: records as TextCell[][], problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = CSV_MESSAGES[error.code] ?? `Expected comma-separated values, but got: ${error.message}.`;
    return { records: [], problems: [{ path, ...placeOf(Number(error['index']), end), message }] };
  }
}

const CSV_MESSAGES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'Expected a closing quote, but the file ends.',
  CSV_MAX_RECORD_SIZE: `Expected at most ${ROW_AT_MOST} characters in a row, but got more.`,
  CSV_INVALID_CLOSING_QUOTE: 'Expected a comma after the closing quote, but got more text.',
  INVALID_OPENING_QUOTE: 'Expected quotes around a whole value, the quotes inside it doubled, but got a quote inside a value without them.',
};

const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/**
 * Line and column at which a field begins, by its number in the record and the byte at which the field before it ended. To be asked from
 * left to right.
 */
function placesIn(text: string): (index: number, end: number) => { line: number; column: number } {
  const bytes = Buffer.from(text);
  let [at, line, column, counted] = [0, 1, 1, 0];
  const isAt = (...codes: number[]) => codes.includes(bytes[at] ?? 0);
  const step = () => {
    if (isAt(NEWLINE) || (isAt(RETURN) && bytes[at + 1] !== NEWLINE)) [line, column, counted] = [line + 1, 1, at + 1];
    at += 1;
  };
  return (index, end) => {
    while (at < end) step();
    // A comma stands between two fields; line ends, and empty lines, between two records.
    if (index > 0) step();
    while (isAt(SPACE, TAB) || (index === 0 && isAt(NEWLINE, RETURN))) step();
    column += bytes.toString('utf8', counted, at).length;
    counted = at;
    return { line, column };
  };
}

/** JSON Lines: one object a line, its keys the field names. Null counts as left out. */
export function readJsonLines(path: string, text: string): Rows {
  const problems: ImportProblem[] = [];
  const names = new Map<string, { line: number; column: number }>();
  const contents = text.split(/\r?\n/, ROWS_AT_MOST + 2);
  if (contents.length > ROWS_AT_MOST + 1) return refused(path, tooMany(path, ROWS_AT_MOST + 1));
  const rows = contents.flatMap((content, index): Row[] => {
    const line = index + 1;
    if (content.trim() === '') return [];
    let parsed: unknown;
    try {
      parsed = JSON.parse(content);
    } catch (error) {
      const column = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0) + 1;
      problems.push({ path, line, column, message: 'Expected a JSON object on one line, but this is no JSON.' });
      return [];
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      problems.push({ path, line, column: 1, message: `Expected a JSON object, but got: ${content.trim().slice(0, 40)}.` });
      return [];
    }
    const cells = new Map<string, Cell>();
    for (const [name, value] of Object.entries(parsed)) {
      const column = content.indexOf(JSON.stringify(name)) + 1;
      const simple =
        ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
      if (!names.has(name)) names.set(name, { line, column });
      if (value === null || value === '') continue;
      const cell = { value: value as Cell['value'], line, column };
      if (simple) {
        cells.set(name, cell);
        problems.push(...hiddenIn(path, cell));
      } else
        problems.push({
          path,
          line,
          column,
          message: `Expected ${name} to be a text, a number or a list of texts, but got: ${JSON.stringify(value)}.`,
        });
    }
    return [{ path, line, cells }];
  });
  return { path, rows, names, problems };
}
