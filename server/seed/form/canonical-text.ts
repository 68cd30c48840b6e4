import { isMap, isPair, isScalar, isSeq, YAMLMap, YAMLSeq, type Document, type Node, type Pair } from 'yaml';
import type { SeedFile } from '../read-seed.ts';
import { inKeyOrder, keyOrder } from './key-order.ts';

/** No line of the seed is longer: a reviewer sees what changed. */
export const LINE_AT_MOST = 160;

/** Lists whose entries are records of several lines. */
const TALL = new Set(['ports', 'editions']);

type Way = readonly (string | number)[];

/**
 * A seed file in its canonical form: keys in the order of the schema, one record of a list a line, each word of evidence on a line of its own
 * where there are two or more, no line over {@link LINE_AT_MOST} characters, dates and editions quoted. Comments stay where they are.
 * The document is changed.
 */
export function canonicalText(folder: SeedFile['folder'], document: Document): string {
  keepHead(document.contents);
  layOut(folder, document.contents, [], 0);
  return document.toString({ lineWidth: LINE_AT_MOST - 1, singleQuote: false });
}

/** A comment above the first key heads the file, whatever key comes first afterwards. */
function keepHead(node: unknown): void {
  const first = isMap(node) ? node.items[0] : undefined;
  if (!isMap(node) || !isScalar(first?.key) || !first.key.commentBefore) return;
  node.commentBefore = first.key.commentBefore;
  delete first.key.commentBefore;
}

/** Chooses for each node whether it stands on one line or below its key. `column` is where its text begins if it stands on one. */
function layOut(folder: SeedFile['folder'], node: unknown, way: Way, column: number): void {
  if (isScalar(node)) {
    if (typeof node.value !== 'string') return;
    node.type = isDate(node.value)
      ? 'QUOTE_DOUBLE'
      : column + widthOf(node) > LINE_AT_MOST && node.value.includes(' ')
        ? 'BLOCK_FOLDED'
        : 'PLAIN';
  } else if (isMap(node)) {
    node.items = inKeyOrder(node.items, nameOf, keyOrder(folder, way));
    node.flow = way.length > 0 && !TALL.has(listOf(way)) && column + widthOf(node) <= LINE_AT_MOST;
    node.toString = (context, ...rest) =>
      YAMLMap.prototype.toString.call(node, context && { ...context, flowCollectionPadding: ' ' }, ...rest);
    const indent = node.flow ? column : indentOf(way);
    for (const pair of node.items) {
      layOut(folder, pair.key, [], 0);
      layOut(folder, pair.value, [...way, nameOf(pair)], node.flow ? 0 : indent + nameOf(pair).length + 2);
    }
  } else if (isSeq(node)) {
    node.flow = way.length > 0 && !isListOfRecords(node, way.at(-1)) && column + widthOf(node) <= LINE_AT_MOST;
    node.toString = (context, ...rest) =>
      YAMLSeq.prototype.toString.call(node, context && { ...context, flowCollectionPadding: '' }, ...rest);
    node.items.forEach((item, at) => layOut(folder, item, [...way, at], node.flow === true ? 0 : indentOf([...way, at])));
  }
}

/** Columns before the text of an entry: two for each key above it, two more for the hyphen of a list. */
function indentOf(way: Way): number {
  return way.length * 2;
}

function listOf(way: Way): string {
  return typeof way.at(-1) === 'number' ? String(way.at(-2)) : '';
}

/** Width of a node on one line; infinite where it has to stand on several. */
function widthOf(node: unknown): number {
  if (isScalar(node)) return scalarWidth(node.value);
  if (isSeq(node)) {
    if (node.items.some(hasComment) || (node.items.length > 1 && node.items.some(isMap))) return Infinity;
    return sum(node.items.map(widthOf)) + 2;
  }
  if (!isMap(node)) return 0;
  if (node.items.some(({ key, value }) => hasComment(key) || hasComment(value))) return Infinity;
  if (node.items.some((pair) => isListOfRecords(pair.value, nameOf(pair)))) return Infinity;
  return sum(node.items.map((pair) => nameOf(pair).length + 2 + widthOf(pair.value))) + 4;
}

/** A list of which each entry is a fact of its own. */
function isListOfRecords(node: unknown, key: string | number | undefined): boolean {
  return key !== 'evidence' && isSeq(node) && node.items.some(isMap);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width + 2, -2);
}

/** What surely needs no quotes; anything else is counted with them. */
const PLAIN = /^[\p{L}(][^:#,[\]{}"'&*!|>%@`\\\n]*$/u;

function scalarWidth(value: unknown): number {
  if (typeof value !== 'string') return String(value).length;
  return PLAIN.test(value) && !isDate(value) ? value.length : JSON.stringify(value).length;
}

function isDate(text: string): boolean {
  return /^[\d.]+([-/.]\d+)*$/.test(text);
}

function hasComment(node: unknown): boolean {
  const { comment, commentBefore } = (node ?? {}) as Partial<Node>;
  return Boolean(comment ?? commentBefore);
}

function nameOf(pair: Pair): string {
  return isPair(pair) ? String(pair.key) : '';
}
