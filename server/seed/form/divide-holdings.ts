import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isSeq, type YAMLMap } from 'yaml';
import { describeSeed } from '../lint/lint-seed.ts';
import { recordOf, type OpenRecord } from '../lint/rule.ts';
import { parseSeedFile, type SeedFile } from '../read-seed.ts';
import { canonicalText } from './canonical-text.ts';
import { familyOf } from './holdings-families.ts';

const LISTS = [
  { list: 'closed', key: 'category' },
  { list: 'notHeld', key: 'of' },
  { list: 'holdings', key: 'item' },
] as const;

/** A file of a nation's lists while entries come and go. */
interface Draft {
  record: OpenRecord;
  document: Document;
}

/** The files of a seed with every entry of a nation's lists in the file of its family. A file that nothing is left in is gone. */
export function divideHoldings(files: readonly SeedFile[]): SeedFile[] {
  const seed = describeSeed(files);
  const drafts = new Map<string, Draft>();
  for (const { path, folder, text } of files) {
    const file = parseSeedFile(path, text);
    const record = folder === 'holdings' ? recordOf(file) : undefined;
    if (record !== undefined && record['nation'] !== undefined) drafts.set(path, { record, document: file.document });
  }
  const changed = new Set<string>();
  for (const [path, from] of [...drafts]) {
    const nation = String(from.record['id']);
    for (const { list, key } of LISTS) {
      for (const entry of takeOut(from, list, (id) => `holdings/${nation}/${familyOf(seed, id)}.yaml` !== path, key)) {
        const target = `holdings/${nation}/${familyOf(seed, String(entry.get(key)))}.yaml`;
        const to = drafts.get(target) ?? emptyLike(from);
        drafts.set(target, to);
        putIn(to, list, entry, from);
        [path, target].forEach((one) => changed.add(one));
      }
    }
  }
  const kept = files.filter(({ path }) => !changed.has(path));
  const made = [...changed].flatMap((path) => {
    const draft = drafts.get(path);
    return draft === undefined || isEmpty(draft) ? [] : parseSeedFile(path, canonicalText('holdings', draft.document));
  });
  return [...kept, ...made].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function takeOut({ document }: Draft, list: string, isMisplaced: (id: string) => boolean, key: string): YAMLMap[] {
  const entries = document.get(list);
  if (!isSeq(entries)) return [];
  const [first] = entries.items;
  if (isMap(first) && entries.commentBefore) {
    first.commentBefore = entries.commentBefore;
    delete entries.commentBefore;
  }
  const moves = (entry: unknown): entry is YAMLMap =>
    isMap(entry) && typeof entry.get(key) === 'string' && isMisplaced(String(entry.get(key)));
  const taken = entries.items.filter(moves);
  entries.items = entries.items.filter((entry) => !moves(entry));
  if (entries.items.length === 0 && list !== 'holdings') document.delete(list);
  return taken;
}

/** Adds an entry. One that rested on the evidence of its file takes that along, where the new file has another. */
function putIn({ document, record }: Draft, list: string, entry: YAMLMap, from: Draft): void {
  if (!entry.has('evidence') && !isDeepStrictEqual(record['evidence'], from.record['evidence']))
    entry.set('evidence', document.createNode(from.record['evidence']));
  const entries = document.get(list);
  if (isSeq(entries)) entries.items.push(entry);
  else document.set(list, document.createNode([entry]));
}

/** A file of the same nation that holds nothing yet. Remarks go along to the first one. */
function emptyLike({ record: { id, nation, evidence }, document }: Draft): Draft {
  const remarks = document.get('remarks');
  document.delete('remarks');
  const record = { id, nation, holdings: [], evidence, ...(remarks !== undefined && { remarks }) };
  return { record, document: new Document(record, { aliasDuplicateObjects: false }) };
}

function isEmpty({ document }: Draft): boolean {
  const holdings = document.get('holdings');
  return isSeq(holdings) && holdings.items.length === 0 && !document.has('closed') && !document.has('notHeld');
}
