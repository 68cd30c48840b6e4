import { afterAll, expect, test } from '@jest/globals';
import { readNisp } from '../../../server/curation/import/read-nisp.ts';
import { nispDocument, nispFolder, removeNispFolders } from '../../harness/nisp-folder.ts';

afterAll(removeNispFolders);

test('reads documents with body, party and history; an empty date is no date', async () => {
  const { data, problems, notes } = await readNisp(
    await nispFolder({ 'standard/x.md': nispDocument({ nispid: 'x', pubnum: 'STANAG 1 Ed 1' }) }),
  );
  expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  expect(data.documents.map(({ nispId }) => nispId)).toEqual(['ietf-rfc1', 'x']);
  expect(data.documents[1]).toMatchObject({
    path: 'standard/x.md',
    responsibleParty: 'The Data Link Team',
    history: [{ flag: 'ADDED', date: '2016-12-23' }],
  });
  expect(data.documents[1]).not.toHaveProperty('date');
});

test('two axes of a profile; a document that is not there is a note', async () => {
  const profile = (refid: string) =>
    `---\ntitle: A profile\nprofilespec:\n  title: A spiral\nrefgroup:\n  - obligation: mandatory\n    lifecycle: candidate\n    standards:\n      - refid: ${refid}\n---\n`;
  const { data, problems, notes } = await readNisp(
    await nispFolder({ 'serviceprofile/a.md': profile('ietf-rfc1'), 'serviceprofile/b.md': profile('gone') }),
  );
  expect(problems).toEqual([]);
  expect(data.profileUses.get('ietf-rfc1')).toEqual([
    { profile: 'A profile', specification: 'A spiral', obligation: 'MANDATORY', lifecycle: 'CANDIDATE' },
  ]);
  expect(notes).toMatchObject([{ path: 'serviceprofile/b.md', line: 9, column: 16 }]);
});

const good = nispDocument({ nispid: 'x', pubnum: 'STANAG 1 Ed 1', date: '2001' });
test.each([
  ['a date', good.replace('"2001"', '"2001-13"'), 9, 9, /Expected a date/],
  ['a body', good.replace('orgid: nato', 'orgid: nobody'), 4, 8, /name a record/],
  ['a party', good.replace('rp: team', 'rp: nobody'), 11, 5, /name a record/],
  ['a flag', good.replace('flag: added', 'flag: burnt'), 15, 13, /added, changed, deleted/],
  ['a title', good.replace('"A title"', '""'), 8, 10, /Expected document.title/],
])('%s that is wrong is named with line and column', async (_, text, line, column, message) => {
  const { problems } = await readNisp(await nispFolder({ 'standard/x.md': text }));
  expect(problems).toMatchObject([{ path: 'standard/x.md', line, column, message: expect.stringMatching(message) }]);
});

test('an event without a date is left out, with a note', async () => {
  const { data, problems, notes } = await readNisp(await nispFolder({ 'standard/x.md': good.replace('date: 2016-12-23', 'date:') }));
  expect(problems).toEqual([]);
  expect(data.documents[1]?.history).toEqual([]);
  expect(notes).toMatchObject([{ path: 'standard/x.md', line: 16 }]);
});

test('a folder that is not there is a problem', async () => {
  const { problems } = await readNisp(await nispFolder({ 'serviceprofile/_index.md': undefined }));
  expect(problems).toMatchObject([{ path: 'serviceprofile' }]);
});
