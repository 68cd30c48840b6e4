import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import { canonicalOrder } from '../../seed/lint/rules/order-is-canonical.ts';
import type { Folder } from '../../seed/read-seed.ts';

type OpenRecord = Readonly<Record<string, unknown>>;

/** A record as seed text: keys in the order of the schema, short lists and evidence in flow style, dates and editions quoted. */
export function textOfRecord(folder: Folder, record: OpenRecord): string {
  return keysInOrder(folder, Object.keys(record))
    .map((key) => blockOf(key, record[key]))
    .join('');
}

/** Text of a file with some values of its record changed. Keys whose value is the same stay as written. */
export function textWithValues(folder: Folder, text: string, before: OpenRecord, after: OpenRecord): string {
  const changed = Object.keys(after).filter((key) => after[key] !== undefined && !isDeepStrictEqual(before[key], after[key]));
  if (changed.length === 0) return text;
  const [head = '', ...written] = `\n${text}`.split(/^(?=[A-Za-z]+:)/m);
  const blocks = new Map(written.map((block) => [block.slice(0, block.indexOf(':')), block.endsWith('\n') ? block : `${block}\n`]));
  for (const key of changed) blocks.set(key, blockOf(key, after[key]));
  return (
    head.slice(1) +
    keysInOrder(folder, [...blocks.keys()])
      .map((key) => blocks.get(key))
      .join('')
  );
}

function keysInOrder(folder: Folder, keys: readonly string[]): string[] {
  const order = canonicalOrder(folder);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((one, other) => rank(one) - rank(other));
}

/** Lists whose entries are records of several lines; anything else fits one. */
const TALL = new Set(['editions']);
/** Lists inside such a record with one entry a line. */
const LISTS = new Set(['profiles']);

function blockOf(key: string, value: unknown): string {
  const document = new Document({ [key]: value }, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (at, node) => {
      if (at !== 'key' && typeof node.value === 'string' && /^[\d.]+([-/.]\d+)*$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  const content = document.get(key, true) as Node | undefined;
  if (isSeq(content) && content.items.some(isMap) && key !== 'evidence') {
    for (const entry of content.items) if (isMap(entry)) (TALL.has(key) ? flattenValues : flatten)(entry);
  } else flatten(content);
  return document
    .toString({ lineWidth: 0, singleQuote: false })
    .replace(/"(?:[^"\\]|\\.)*"|\[ | \]/g, (found) => (found === '[ ' ? '[' : found === ' ]' ? ']' : found));
}

function flatten(node: unknown): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}

function flattenValues(entry: unknown): void {
  if (!isMap(entry)) return;
  for (const { key, value } of entry.items) {
    if (isSeq(value) && isScalar(key) && LISTS.has(String(key.value))) value.items.forEach(flatten);
    else flatten(value);
  }
}

/** Entries of a list as lines to be added below it, one each. */
export function linesOfList(entries: readonly unknown[]): string {
  return blockOf('list', entries).replace(/^list:\n/, '');
}
