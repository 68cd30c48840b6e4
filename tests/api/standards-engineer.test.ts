import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('a standard is found by its designation, its title or another name, with its editions in order', async () => {
  for (const name of ['STD 50', 'std-50', 'Rounds of 50 mm', 'Standard 50']) {
    const { data } = await api.ask('query($name: String!) { standard(by: { name: $name }) { slug editions { edition status date } } }', {
      name,
    });
    expect(data.standard).toEqual({
      slug: 'std-50',
      editions: [
        { edition: '1', status: 'SUPERSEDED', date: '1990' },
        { edition: '2', status: 'PROMULGATED', date: '2005-04' },
      ],
    });
  }
});

test('which equipment conforms to an edition: a claim names its edition, and an old edition has none of the new one’s', async () => {
  const { data } = await api.ask(`{ standard(by: { id: "std-50" }) {
    conformingItems { item { slug } evidence { grade } }
    editions { edition conformingItems { item { slug } } } } }`);
  const items = (list: { item: { slug: string } }[]) => list.map(({ item }) => item.slug);
  const [first, second] = data.standard.editions;
  expect(items(data.standard.conformingItems)).toEqual(expect.arrayContaining(['marten', 'round-50']));
  expect(items(data.standard.conformingItems)).not.toContain('stoat');
  expect(items(second.conformingItems)).toContain('marten');
  expect(items(first.conformingItems)).toEqual([]);
});

test('who ratified, with which reservation; a nation of which nothing is known is UNKNOWN, not no', async () => {
  const { data } = await api.ask(`{ standard(by: { id: "std-50" }) {
    norway: responseOf(nation: "NOR") { response reservation implemented edition }
    ukraine: responseOf(nation: "Україна") { nation { code } response implemented reservation }
    responses { nation { code } } } nation(by: { code: "NOR" }) { responses { standard { slug } response } } }`);
  expect(data.standard.norway).toEqual({
    response: 'RATIFYING_WITH_RESERVATION',
    reservation: 'Not for rifles',
    implemented: 'PLANNED',
    edition: '2',
  });
  expect(data.standard.ukraine).toEqual({ nation: { code: 'UKR' }, response: 'UNKNOWN', implemented: 'UNKNOWN', reservation: null });
  expect(data.standard.responses).toEqual([{ nation: { code: 'NOR' } }]);
  expect(data.nation.responses).toEqual([{ standard: { slug: 'std-50' }, response: 'RATIFYING_WITH_RESERVATION' }]);
});

test('what a standard covers: by itself, through a publication, not at all, and not known', async () => {
  const { data } = await api.ask(`{
    itself: standardCovers(standard: "std-50", of: "calibre-50-round") { answer reason }
    through: standardCovers(standard: "std-cover", of: "calibre-50-round") { answer }
    no: standardCovers(standard: "std-50", of: "shell-handling") { answer }
    unknown: standardCovers(standard: "std-cover", of: "rail-x") { answer basis }
    standards(filter: { covers: "calibre-50-round" }) { nodes { slug } } }`);
  expect([data.itself.answer, data.through.answer, data.no.answer, data.unknown]).toEqual([
    'YES',
    'YES',
    'NO',
    { answer: 'UNKNOWN', basis: null },
  ]);
  expect(data.itself.reason).toContain('STD 50');
  expect(data.standards.nodes).toContainEqual({ slug: 'std-50' });
});

test('from an interface to its standard and to what a hurried reader takes for it', async () => {
  const { data } = await api.ask(`{ calibre(by: { name: "50 mm round" }) { fixesWholeInterface definedBy { slug title }
    distinctFrom { interface { slug distinctFrom { interface { slug } } } reason } } }`);
  expect(data.calibre.definedBy).toEqual([{ slug: 'std-50', title: 'Rounds of 50 mm' }]);
  expect(data.calibre.distinctFrom[0]).toMatchObject({
    interface: { slug: 'calibre-50-short', distinctFrom: [{ interface: { slug: 'calibre-50-round' } }] },
  });
});
