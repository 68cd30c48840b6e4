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
  rows: Row[];
  problems: ImportProblem[];
}

/**
 * Comma-separated values (RFC 4180): the first line names the fields; a field in double quotes may hold commas, line breaks and
 * doubled quotes. Empty values are left out, empty lines skipped.
 */
export function readCsv(path: string, text: string): Rows {
  const problems: ImportProblem[] = [];
  const records = splitCsv(path, text.replace(/^\uFEFF/, ''), problems);
  const [header, ...body] = records;
  if (header === undefined)
    return { rows: [], problems: [{ path, line: 1, column: 1, message: 'Expected a line of field names, but the file is empty.' }] };
  const names = header.map((cell) => String(cell.value).trim());
  names.forEach((name, at) => {
    if (name === '' || names.indexOf(name) !== at)
      problems.push({
        path,
        ...spot(header[at]),
        message: `Expected each field name once, but got: ${name === '' ? 'an empty one' : name}.`,
      });
  });
  const rows = body.flatMap((cells): Row[] => {
    const [first] = cells;
    if (first === undefined || (cells.length === 1 && first.value === '')) return [];
    if (cells.length !== names.length) {
      problems.push({
        path,
        ...spot(first),
        message: `Expected ${names.length} values, as many as field names, but got: ${cells.length}.`,
      });
      return [];
    }
    const filled = cells.flatMap((cell, at): [string, Cell][] => {
      const value = String(cell.value).trim();
      return value === '' ? [] : [[names[at] ?? '', { ...cell, value }]];
    });
    return [{ path, line: first.line, cells: new Map(filled) }];
  });
  return { rows, problems };
}

function splitCsv(path: string, text: string, problems: ImportProblem[]): Cell[][] {
  const records: Cell[][] = [];
  let [line, column, at] = [1, 1, 0];
  const step = () => {
    const letter = text[at] ?? '';
    at += 1;
    if (letter === '\n') [line, column] = [line + 1, 1];
    else column += 1;
    return letter;
  };
  while (at < text.length) {
    const record: Cell[] = [];
    for (let more = true; more;) {
      const cell = { line, column };
      let value = '';
      if (text[at] === '"') {
        step();
        while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
          if (text[at] === '"') step();
          value += step();
        }
        if (at >= text.length) problems.push({ path, ...cell, message: 'Expected a closing quote, but the file ends.' });
        step();
        if (at < text.length && !/[,\r\n]/.test(text[at] ?? ''))
          problems.push({ path, line, column, message: `Expected a comma after the closing quote, but got: ${text[at]}.` });
      }
      while (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) value += step();
      record.push({ value, ...cell });
      more = text[at] === ',';
      if (more) step();
    }
    if (text[at] === '\r') step();
    if (at < text.length) step();
    records.push(record);
  }
  return records;
}

/** JSON Lines: one object a line, its keys the field names. Null counts as left out. */
export function readJsonLines(path: string, text: string): Rows {
  const problems: ImportProblem[] = [];
  const rows = text.split(/\r?\n/).flatMap((content, index): Row[] => {
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
      if (value === null || value === '') continue;
      if (simple) cells.set(name, { value: value as Cell['value'], line, column });
      else
        problems.push({
          path,
          line,
          column,
          message: `Expected ${name} to be a text, a number or a list of texts, but got: ${JSON.stringify(value)}.`,
        });
    }
    return [{ path, line, cells }];
  });
  return { rows, problems };
}

function spot(cell: Cell | undefined): { line: number; column: number } {
  return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
}
