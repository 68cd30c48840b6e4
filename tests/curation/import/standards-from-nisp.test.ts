import { afterAll, expect, test } from '@jest/globals';
import type { StandardRecord } from '../../../server/engine/facts/records.ts';
import { readNisp } from '../../../server/curation/import/read-nisp.ts';
import { NISP_SOURCE, standardsFromNisp } from '../../../server/curation/import/standards-from-nisp.ts';
import { nispDocument, nispFolder, removeNispFolders } from '../../harness/nisp-folder.ts';

afterAll(removeNispFolders);

const FILES = {
  'standard/old.md': nispDocument({ nispid: 'stanag9ed3', pubnum: 'STANAG 9 Ed 3', title: 'Fast hopping', date: '2008-12-16' }),
  'coverdoc/new.md': nispDocument({
    nispid: 'stanag9ed4',
    pubnum: 'STANAG 9 Ed 4',
    title: 'Fast hopping - AComP-9 Edition A',
    date: '2019-10-28',
    covers: ['acomp9'],
  }),
  'standard/study.md': nispDocument({ nispid: 'x', pubnum: 'STANAG (Study) 9 Ed 5' }),
  'standard/ap.md': nispDocument({ nispid: 'acomp9', pubnum: 'AComP-9 Ed A Ver 1', title: 'Fast hopping', date: '2019-10-28' }),
};
const standards = async (existing: readonly StandardRecord[] = []) =>
  standardsFromNisp((await readNisp(await nispFolder(FILES))).data, existing);
const find = (list: readonly StandardRecord[], id: string) => list.find((one) => one.id === id);

test('editions of one number are one record, newest first', async () => {
  const record = find(await standards(), 'stanag-9');
  expect(record).toMatchObject({ designation: 'STANAG 9', title: 'A title', coversPublications: ['acomp-9'] });
  expect(record?.editions?.map(({ edition, status }) => [edition, status])).toEqual([
    ['5', 'STUDY'],
    ['4', 'UNKNOWN'],
    ['3', 'SUPERSEDED'],
  ]);
  expect(record?.editions?.[1]).toMatchObject({ covers: ['AComP-9 Edition A Version 1'], date: '2019-10-28' });
  expect(record?.editions?.[1]?.evidence).toEqual([{ source: NISP_SOURCE, locator: 'coverdoc/new.md', grade: 'DECLARED' }]);
});

test('a civil standard is told apart by its date, and its status is not known', async () => {
  expect(find(await standards(), 'rfc-1')).toMatchObject({
    kind: 'CIVIL',
    aliases: ['IETF RFC 1'],
    editions: [{ edition: '1969-04', status: 'UNKNOWN' }],
  });
});

test('what is written by hand stays', async () => {
  const byHand: StandardRecord = {
    id: 'stanag-9',
    designation: 'STANAG 9',
    title: 'SATURN',
    aliases: ['Saturn'],
    kind: 'STANAG',
    covers: ['link-sixteen'],
    coversExhaustively: true,
    coversPublications: ['other'],
    editions: [
      { edition: '4', status: 'CANCELLED', evidence: [{ source: NISP_SOURCE, locator: 'coverdoc/new.md', grade: 'DECLARED' }] },
      { edition: '2', status: 'SUPERSEDED', evidence: [{ source: 'gazette-2021', grade: 'DECLARED' }] },
    ],
    evidence: [{ grade: 'UNVERIFIED' }],
  };
  const record = find(await standards([byHand]), 'stanag-9');
  expect(record).toMatchObject({
    title: 'SATURN',
    aliases: ['Saturn'],
    covers: ['link-sixteen'],
    coversPublications: ['other', 'acomp-9'],
  });
  expect(record?.evidence).toEqual(byHand.evidence);
  expect(record?.editions?.map(({ edition, status }) => [edition, status])).toEqual([
    ['5', 'STUDY'],
    ['4', 'CANCELLED'],
    ['3', 'SUPERSEDED'],
    ['2', 'SUPERSEDED'],
  ]);
});

test('a record is found by another name too', async () => {
  const ids = (
    await standards([
      {
        id: 'host-software',
        designation: 'Host Software',
        title: 'x',
        aliases: ['RFC 1'],
        kind: 'CIVIL',
        evidence: [{ grade: 'UNVERIFIED' }],
      },
    ])
  ).map(({ id }) => id);
  expect(ids).toContain('host-software');
  expect(ids).not.toContain('rfc-1');
});
