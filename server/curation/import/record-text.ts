import { isDeepStrictEqual } from 'node:util';
import { Document, isSeq, parseDocument } from 'yaml';
import { canonicalText } from '../../seed/form/canonical-text.ts';
import type { Kind } from '../../engine/facts/kinds.ts';

type OpenRecord = Readonly<Record<string, unknown>>;

/** The same object twice is written twice, not as a reference. */
const OPTIONS = { aliasDuplicateObjects: false };

/** A record as seed text, in canonical form. */
export function textOfRecord(folder: Kind, record: OpenRecord): string {
  return canonicalText(folder, new Document(record, OPTIONS));
}

/** Text of a file with some values of its record changed. Comments stay; where every value is the same, so does the text. */
export function textWithValues(folder: Kind, text: string, before: OpenRecord, after: OpenRecord): string {
  const changed = Object.keys(after).filter((key) => after[key] !== undefined && !isDeepStrictEqual(before[key], after[key]));
  if (changed.length === 0) return text;
  const document = parseDocument(text);
  for (const key of changed) document.set(key, document.createNode(after[key], OPTIONS));
  return canonicalText(folder, document);
}

/** Text of a file with entries added at the end of one of its lists. */
export function textWithEntries(folder: Kind, text: string, list: string, entries: readonly unknown[]): string {
  const document = parseDocument(text);
  const there = document.get(list);
  if (!isSeq(there)) throw new Error(`Expected a list ${list} in the file, but got: ${String(there)}.`);
  for (const entry of entries) there.items.push(document.createNode(entry, OPTIONS));
  return canonicalText(folder, document);
}
