import type { StandardRecord } from '../../engine/facts/records.ts';
import { NISP_ERRATA } from './nisp-errata.ts';
import { readNispName, type NispName } from './nisp-name.ts';
import type { NispData, NispDocument } from './read-nisp.ts';

type Edition = NonNullable<StandardRecord['editions']>[number];

/** Source record that imported facts cite. */
export const NISP_SOURCE = 'github-stavnstrup-nisp-yaml';

interface Entry {
  document: NispDocument;
  name: NispName;
}

/**
 * The standards of NISP as records: one a number, its editions, versions and parts below it. What a record that exists says by
 * hand is kept: names, scope, status of an edition, evidence from elsewhere. Only the editions that rest on NISP are written anew.
 */
export function standardsFromNisp(data: NispData, existing: readonly StandardRecord[]): StandardRecord[] {
  const entries = data.documents.map((document) => ({ document, name: readNispName(document.number, document.organisation) }));
  const known = recordsByName(existing);
  const idOf = ({ name }: Entry) => (known.get(name.id) ?? known.get(compact(name.designation)))?.id ?? name.id;
  const byDocument = new Map(entries.map((entry) => [entry.document.nispId, entry]));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(idOf(entry), [...(groups.get(idOf(entry)) ?? []), entry]);
  return [...groups].map(([id, group]) => {
    const old = known.get(id);
    const title = old?.title ?? titleOf(group);
    const editions = editionsOf(group, old, (entry) => ({
      ...(entry.document.covers.length > 0 && {
        covers: unique(entry.document.covers.flatMap((one) => printed(byDocument.get(one)))),
      }),
      ...(data.profileUses.has(entry.document.nispId) && { profiles: distinct(data.profileUses.get(entry.document.nispId) ?? []) }),
      ...(textOf(entry).toLowerCase() !== title.toLowerCase() &&
        !NISP_ERRATA[entry.document.path]?.ignoreTitle && { title: textOf(entry) }),
    }));
    const publications = unique([
      ...(old?.coversPublications ?? []),
      ...group.flatMap((entry) => entry.document.covers.flatMap((one) => byDocument.get(one) ?? []).map(idOf)),
    ]).filter((one) => one !== id);
    const errata = group.flatMap(({ document }) => NISP_ERRATA[document.path]?.remarks ?? []).join(' ');
    const remarks = old?.remarks ?? (errata === '' ? undefined : errata);
    const [first] = group;
    if (first === undefined) throw new Error(`Expected the group ${id} to hold a document.`);
    return {
      ...(old ?? {
        id,
        designation: first.name.designation,
        title,
        ...aliasesOf(group, title),
        kind: first.name.kind,
        publisher: publisherOf(first),
        evidence: [evidenceOf(newest(group))],
      }),
      ...(publications.length > 0 && { coversPublications: publications }),
      editions,
      ...(remarks !== undefined && { remarks }),
    };
  });
}

function editionsOf(group: readonly Entry[], old: StandardRecord | undefined, more: (entry: Entry) => Partial<Edition>): Edition[] {
  const before = old?.editions ?? [];
  const locators = (edition: Edition) => (edition.evidence ?? []).filter((one) => one.source === NISP_SOURCE).map((one) => one.locator);
  const byHand = before.filter((edition) => locators(edition).length === 0);
  const dated = (part: string | undefined) =>
    newest(group.filter(({ name, document }) => name.part === part && name.stage === undefined && document.date !== undefined));
  const imported = group.map((entry): Edition => {
    const { document, name } = entry;
    const edition = editionOf(entry);
    const judged =
      before.find((one) => locators(one).includes(document.path)) ??
      before.find((one) => one.edition === edition && locators(one).length > 0);
    const { title, covers, profiles } = more(entry);
    return {
      edition,
      ...(name.part !== undefined && { part: name.part }),
      ...(title !== undefined && { title }),
      ...(document.date !== undefined && { date: document.date }),
      status: judged?.status ?? statusOf(entry, dated(name.part)),
      ...(name.version !== undefined && { versions: [name.version] }),
      ...(covers !== undefined && { covers }),
      ...(document.responsibleParty !== undefined && { responsibleParty: document.responsibleParty }),
      ...(document.uri !== undefined && { uri: document.uri }),
      ...(profiles !== undefined && { profiles }),
      ...(document.history.length > 0 && { history: document.history }),
      evidence: [evidenceOf(entry)],
    };
  });
  return [...imported, ...byHand].sort(byEdition);
}

/** NISP states no status: which text is in force it leaves open. Of allied documents it dates a later edition of, it is known that they were replaced. */
function statusOf({ document, name }: Entry, dated: Entry | undefined): Edition['status'] {
  if (name.stage !== undefined) return name.stage;
  if (/\(study only\)/i.test(document.title)) return 'STUDY';
  if (document.date === undefined || !isAllied(name) || dated === undefined) return 'UNKNOWN';
  return editionOf({ document, name }) === editionOf(dated) ? 'UNKNOWN' : 'SUPERSEDED';
}

function isAllied({ kind }: NispName): boolean {
  return kind === 'STANAG' || kind === 'STANREC' || kind === 'ALLIED_PUBLICATION';
}

/** Edition as printed; else the version; else the date, by which documents without an edition are told apart. */
function editionOf({ document, name }: Entry): string {
  const version = document.version?.replace(/^ed\.?\s*(?=\w)/i, '').replace(/^ver\.?\s*/i, '');
  return (name.edition ?? (isAllied(name) ? undefined : version) ?? document.date ?? 'undated').slice(0, 30);
}

/** Title without the covered publication that cover documents append to it. */
function textOf({ document }: Entry): string {
  return document.title
    .replace(/\s+[-–]\s+(?:NNSTD )?(?:A[A-Za-z]*P|MISP)[- ]?\(?[\d.].*$/i, '')
    .replace(/\s*\(study only\)$/i, '')
    .slice(0, 300);
}

/** Title of a record with several parts: that of its newest text, up to where the titles of its parts differ. */
function titleOf(group: readonly Entry[]): string {
  const latest = newest(group);
  const title = latest === undefined ? '' : textOf(latest);
  const parts = group.filter(({ name, document }) => name.part !== undefined && document.title !== '');
  const shared = parts
    .map(textOf)
    .reduce((one, other) => one.slice(0, [...one].findIndex((letter, at) => other[at] !== letter) >>> 0), title)
    .replace(/[\s:,(–-]+$|\s+\S*$/g, '');
  return parts.length > 1 && shared.split(' ').length > 3 ? shared : title;
}

function aliasesOf(group: readonly Entry[], title: string): { aliases?: string[] } {
  const taken = new Set([compact(group[0]?.name.designation ?? ''), compact(title)]);
  const aliases = group
    .filter(({ name }) => !isAllied(name))
    .map(({ document }) => document.tag.slice(0, 100))
    .filter((tag) => !taken.has(compact(tag)) && taken.add(compact(tag)));
  return aliases.length === 0 ? {} : { aliases };
}

function publisherOf({ document: { organisation } }: Entry): string {
  return (organisation.id.startsWith('nato') ? 'NATO' : organisation.long || organisation.short).slice(0, 80);
}

/** A covered publication as a cover document prints it: ATDLP-5.16 Edition B Version 1. */
function printed(entry: Entry | undefined): string[] {
  if (entry === undefined) return [];
  const { designation, part, edition, version } = entry.name;
  return [[designation, part, edition && `Edition ${edition}`, version && `Version ${version}`].filter(Boolean).join(' ')];
}

function evidenceOf(entry: Entry | undefined): StandardRecord['evidence'][number] {
  return { source: NISP_SOURCE, ...(entry && { locator: entry.document.path }), grade: 'DECLARED' };
}

function newest(group: readonly Entry[]): Entry | undefined {
  return [...group].sort(
    (one, other) => compareText(editionOf(other), editionOf(one)) || (one.document.path < other.document.path ? -1 : 1),
  )[0];
}

const byEdition = (one: Edition, other: Edition) =>
  compareText(other.edition, one.edition) ||
  compareText(one.part ?? '', other.part ?? '') ||
  compareText(other.versions?.[0] ?? '', one.versions?.[0] ?? '') ||
  compareText(one.evidence?.[0]?.locator ?? '', other.evidence?.[0]?.locator ?? '');

const order = new Intl.Collator('en', { numeric: true });
const compareText = (one: string, other: string) => order.compare(one, other);

function recordsByName(records: readonly StandardRecord[]): ReadonlyMap<string, StandardRecord> {
  const names = new Map<string, StandardRecord>();
  for (const record of records) for (const alias of record.aliases ?? []) names.set(compact(alias), record);
  for (const record of records) names.set(compact(record.designation), record);
  for (const record of records) names.set(record.id, record);
  return names;
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function distinct<T>(list: readonly T[]): T[] {
  const byText = new Map(list.map((one) => [JSON.stringify(one), one]));
  return [...byText.keys()].sort().map((key) => byText.get(key) as T);
}
