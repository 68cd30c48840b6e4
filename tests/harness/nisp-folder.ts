import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** A small invented NISP folder: one body, one party, and the files given on top. Undefined takes a file away. */
export async function nispFolder(files: Record<string, string | undefined>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'nisp-'));
  made.push(root);
  const all: Record<string, string | undefined> = {
    'organization/nato.md': '---\nnispid: nato\nshort: NATO\nlong: North Atlantic Treaty Organization\n---\n',
    'organization/ietf.md': '---\nnispid: ietf\nshort: IETF\nlong: Internet Engineering Task Force\n---\n',
    'responsibleparty/team.md': '---\nnispid: team\nlong: The Data Link Team\n---\n',
    'standard/_index.md': '---\ntitle: Standards\n---\n',
    'standard/rfc.md': nispDocument({ nispid: 'ietf-rfc1', orgid: 'ietf', pubnum: 'RFC 1', title: 'Host Software', date: '1969-04' }),
    'coverdoc/_index.md': '---\ntitle: Covers\n---\n',
    'serviceprofile/_index.md': '---\ntitle: Profiles\n---\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** Removes every folder made. */
export async function removeNispFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true, force: true })));
}

interface Named {
  nispid: string;
  pubnum: string;
  title?: string;
  date?: string;
  version?: string;
  orgid?: string;
  covers?: readonly string[];
}

/** A standard or cover document as NISP writes it. */
export function nispDocument({ nispid, pubnum, title = 'A title', date = '', version = '', orgid = 'nato', covers = [] }: Named): string {
  return `---
nispid: ${nispid}
nisptag: "${orgid.toUpperCase()} ${pubnum}"
orgid: ${orgid}
document:
  org: ${orgid}
  pubnum: "${pubnum}"
  title: "${title}"
  date: "${date}"
  version: "${version}"
${covers.length === 0 ? '' : `coverstandards:\n${covers.map((one) => `  - refid: ${one}\n`).join('')}`}rp: team
status:
  uri:
  history:
    - flag: added
      date: 2016-12-23
      version: 10.0
---
`;
}
