import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { LabelledName } from './labelled-name.ts';

/** Reads the labelled names of a folder, a YAML file for each kind of source. Throws an Error that names the file, the row and what it lacks. */
export async function readLabelledNames(folder: string): Promise<LabelledName[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const lists = files.map(async (file) => {
    const rows: unknown = parse(await readFile(join(folder, file), 'utf8'));
    if (!Array.isArray(rows)) throw new Error(`Expected ${file} to hold a list of names, but got: ${typeof rows}.`);
    return rows.map((row: unknown, at) => readRow(row, `row ${at + 1} of ${file}`, basename(file, '.yaml')));
  });
  return (await Promise.all(lists)).flat();
}

function readRow(row: unknown, where: string, kind: string): LabelledName {
  const { name, want, wantAny, namesakes, source } = (row ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || name === '')
    throw new Error(`Expected ${where} to have a name as text, but got: ${JSON.stringify(name)}.`);
  if (typeof source !== 'string' || source === '')
    throw new Error(`Expected ${where} to have a source as text, but got: ${JSON.stringify(source)}.`);
  const labels = [
    ...(want === null || typeof want === 'string' ? [{ want }] : []),
    ...(isList(wantAny) ? [{ wantAny }] : []),
    ...(isList(namesakes) ? [{ namesakes }] : []),
  ];
  const [label] = labels;
  if (label === undefined || labels.length > 1)
    throw new Error(
      `Expected ${where} to have one of want (a slug or null), wantAny and namesakes (two slugs and more), but got: ${JSON.stringify(row)}.`,
    );
  return { name, kind, source, ...label };
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 1 && value.every((id) => typeof id === 'string');
}
