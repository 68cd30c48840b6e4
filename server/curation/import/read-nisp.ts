import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPartialDate } from '../../engine/facts/partial-date.ts';
import { decodeUtf8 } from '../../seed/decode-utf8.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { ImportProblem } from './import-problem.ts';

/** A standard or cover document of NISP, as it stands there. Empty texts are left out. */
export interface NispDocument {
  /** Path below the NISP folder, such as standard/ietf-rfc2616.md. */
  path: string;
  nispId: string;
  tag: string;
  organisation: NispOrganisation;
  number: string;
  title: string;
  date?: string;
  version?: string;
  responsibleParty?: string;
  uri?: string;
  history: { flag: 'ADDED' | 'CHANGED' | 'DELETED'; date: string }[];
  /** NISP identifiers of the publications that a cover document covers. */
  covers: string[];
}
export interface NispOrganisation {
  id: string;
  short: string;
  long: string;
}

/** A profile that calls for a document: how binding it is, and whether it holds now or is to hold. */
export interface NispProfileUse {
  profile: string;
  specification?: string;
  obligation: 'MANDATORY' | 'CONDITIONAL' | 'RECOMMENDED' | 'OPTIONAL' | 'NONE';
  lifecycle: 'CURRENT' | 'CANDIDATE';
}
export interface NispData {
  documents: NispDocument[];
  /** By NISP identifier of the document. */
  profileUses: ReadonlyMap<string, NispProfileUse[]>;
}

const OBLIGATIONS = ['MANDATORY', 'CONDITIONAL', 'RECOMMENDED', 'OPTIONAL', 'NONE'] as const;
const LIFECYCLES = ['CURRENT', 'CANDIDATE'] as const;
const FLAGS = ['ADDED', 'CHANGED', 'DELETED'] as const;
const FOLDERS = ['organization', 'responsibleparty', 'standard', 'coverdoc', 'serviceprofile'] as const;

/** Reads the Markdown files of a NISP folder. Problems stop an import; notes (a profile that names no record) don't. Throws where none of the folders is there. */
export async function readNisp(root: string): Promise<{ data: NispData; problems: ImportProblem[]; notes: ImportProblem[] }> {
  const problems: ImportProblem[] = [];
  const notes: ImportProblem[] = [];
  const files: Record<string, FrontMatter[]> = {};
  if (!FOLDERS.some((folder) => existsSync(join(root, folder))))
    throw new Error(`Expected a copy of stavnstrup/nisp-yaml with the folders ${FOLDERS.join(', ')}, but there are none in: ${root}`);
  for (const folder of FOLDERS) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined)
      problems.push({ path: folder, line: 1, column: 1, message: `Expected the folder ${folder}, but there is none.` });
    files[folder] = [];
    const names = (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const name of names.filter((one) => one.endsWith('.md') && one !== '_index.md').sort()) {
      const path = `${folder}/${name}`;
      const decoded = decodeUtf8(await readFile(join(root, path)));
      const read =
        'text' in decoded ? readFrontMatter(path, decoded.text) : { path, ...decoded, message: 'Expected UTF-8, but got other bytes.' };
      if ('message' in read) problems.push(read);
      else files[folder].push(read);
    }
  }
  const ask = reader(problems);
  const organisations = new Map(
    (files['organization'] ?? []).map((file) => [
      ask.text(file, ['nispid']),
      { id: ask.text(file, ['nispid']), short: ask.text(file, ['short']), long: ask.text(file, ['long']) },
    ]),
  );
  const parties = new Map((files['responsibleparty'] ?? []).map((file) => [ask.text(file, ['nispid']), ask.text(file, ['long'])]));
  const documents = [...(files['standard'] ?? []), ...(files['coverdoc'] ?? [])].map((file): NispDocument => {
    const date = ask.optional(file, ['document', 'date']);
    if (date !== undefined && !isPartialDate(date))
      problems.push(file.problemAt(['document', 'date'], `Expected a date such as 2019-10-28, but got: ${date}.`));
    const version = ask.optional(file, ['document', 'version']);
    const address = ask.optional(file, ['status', 'uri'])?.replace(/[^\x21-\x7e]/g, '');
    const uri = address === undefined || /^[a-z]+:/.test(address) ? address : `https://${address}`;
    if (uri !== undefined && !URL.canParse(uri))
      notes.push(file.problemAt(['status', 'uri'], `Expected an address, but got: ${uri}. Left out.`));
    const party = ask.optional(file, ['rp']);
    const responsibleParty = party === undefined ? undefined : ask.known(file, ['rp'], parties, party);
    const organisation = ask.known(file, ['orgid'], organisations, ask.text(file, ['orgid']));
    return {
      path: file.path,
      nispId: ask.text(file, ['nispid']),
      tag: ask.text(file, ['nisptag']),
      organisation: organisation ?? { id: '', short: '', long: '' },
      number: ask.text(file, ['document', 'pubnum']),
      title: ask.text(file, ['document', 'title']),
      ...(date !== undefined && { date }),
      ...(version !== undefined && { version }),
      ...(responsibleParty !== undefined && { responsibleParty }),
      ...(uri !== undefined && URL.canParse(uri) && { uri }),
      history: ask.list(file, ['status', 'history']).flatMap((_, at) => {
        const flag = ask.word(file, ['status', 'history', at, 'flag'], FLAGS);
        const way = ['status', 'history', at, 'date'];
        const day = ask.optional(file, way);
        if (day !== undefined && isPartialDate(day)) return [{ flag, date: day }];
        if (day === undefined) notes.push(file.problemAt(way, 'Expected a date, but there is none. This event is left out.'));
        else problems.push(file.problemAt(way, `Expected a date such as 2019-10-28, but got: ${day}.`));
        return [];
      }),
      covers: ask.list(file, ['coverstandards']).map((_, at) => ask.text(file, ['coverstandards', at, 'refid'])),
    };
  });
  const ids = new Map(documents.map((one) => [one.nispId, one]));
  for (const file of files['coverdoc'] ?? [])
    ask
      .list(file, ['coverstandards'])
      .forEach((_, at) => ask.known(file, ['coverstandards', at, 'refid'], ids, ask.text(file, ['coverstandards', at, 'refid'])));
  const profileUses = new Map<string, NispProfileUse[]>();
  for (const file of files['serviceprofile'] ?? []) {
    ask.list(file, ['refgroup']).forEach((_, group) => {
      const specification = ask.optional(file, ['profilespec', 'title']);
      const use: NispProfileUse = {
        profile: ask.text(file, ['title']),
        ...(specification !== undefined && { specification }),
        obligation: ask.word(file, ['refgroup', group, 'obligation'], OBLIGATIONS),
        lifecycle: ask.word(file, ['refgroup', group, 'lifecycle'], LIFECYCLES),
      };
      ask.list(file, ['refgroup', group, 'standards']).forEach((__, at) => {
        const way = ['refgroup', group, 'standards', at, 'refid'];
        const id = ask.text(file, way);
        if (ids.has(id)) profileUses.set(id, [...(profileUses.get(id) ?? []), use]);
        else notes.push(file.problemAt(way, `Expected a record of standard/ or coverdoc/, but got: ${id}. Left out.`));
      });
    });
  }
  return { data: { documents, profileUses }, problems, notes };
}

/** Look-ups in front matter that note what is wrong and go on, so that one run names every problem. */
function reader(problems: ImportProblem[]) {
  type Way = readonly (string | number)[];
  const at = (file: FrontMatter, way: Way): unknown =>
    way.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
      file.value,
    );
  const optional = (file: FrontMatter, way: Way): string | undefined => {
    const value = at(file, way);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
    return text === '' ? undefined : text;
  };
  const text = (file: FrontMatter, way: Way): string => {
    const value = optional(file, way);
    if (value === undefined) problems.push(file.problemAt(way, `Expected ${way.join('.')} to be a text, but there is none.`));
    return value ?? '';
  };
  return {
    optional,
    text,
    list: (file: FrontMatter, way: Way): unknown[] => {
      const value = at(file, way);
      if (value !== undefined && value !== null && !Array.isArray(value))
        problems.push(file.problemAt(way, `Expected ${way.join('.')} to be a list, but got: ${typeof value}.`));
      return Array.isArray(value) ? value : [];
    },
    word: <W extends string>(file: FrontMatter, way: Way, words: readonly [W, ...W[]]): W => {
      const value = optional(file, way);
      const found = words.find((word) => word === value?.toUpperCase());
      if (found === undefined)
        problems.push(file.problemAt(way, `Expected ${words.join(', ').toLowerCase()}, but got: ${value ?? 'nothing'}.`));
      return found ?? words[0];
    },
    known: <T>(file: FrontMatter, way: Way, among: ReadonlyMap<string, T>, key: string): T | undefined => {
      const found = among.get(key);
      if (found === undefined && key !== '')
        problems.push(file.problemAt(way, `Expected ${way.join('.')} to name a record, but got: ${key}.`));
      return found;
    },
  };
}
