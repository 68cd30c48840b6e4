import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Answer } from '../harness/ask-api.ts';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('a list of names becomes a list of things, with what a person should look at told apart', async () => {
  const names = ['Badger 90', 'бдж-90 «борсук»', 'Plain shel', 'Round 50 (Norway)', 'Flux capacitor'];
  const { data } = await api.ask(
    'query($items: [ItemToMatch!]!) { matchItems(items: $items) { reference name candidates { confidence entity { slug } } } }',
    { items: names.map((name, at) => ({ reference: String(at), name, kinds: ['EQUIPMENT', 'SUPPLY'] })) },
  );
  const best = data.matchItems.map(({ candidates: [first] }: { candidates: { confidence: number; entity: { slug: string } }[] }) =>
    first === undefined ? 'nothing' : `${first.entity.slug}${first.confidence < 0.7 ? '?' : ''}`,
  );
  // Nobody says that Norway has the round: the nation is not dropped in silence.
  expect(best).toEqual(['badger', 'badger', expect.stringMatching(/^shell-plain/), 'round-50?', expect.stringMatching(/nothing|\?$/)]);
  expect(data.matchItems.map(({ reference }: { reference: string }) => reference)).toEqual(['0', '1', '2', '3', '4']);
});

test('does A fire B: conditions come with the yes, the reason with the no, the missing fact with the unknown', async () => {
  const { data } = await api.ask(`{
    yes: compatibility(a: "badger", b: "shell-plain") { level conditions basis findings { evidence { source { url } } } }
    no: compatibility(a: "heron", b: "lance") { level findings { sentence } }
    unknown: compatibility(a: "bare", b: "round-50") { level missing { of { slug } fact } }
    nothing: compatibility(a: "marten", b: "fuze-a") { level }
  }`);
  expect(data.yes).toMatchObject({ level: 'CONDITIONAL', conditions: ['The fire control holds the data of the shell'], basis: 'DECLARED' });
  expect(JSON.stringify(data.yes.findings)).toContain('https://example.org/data-sheet');
  expect(data.no.level).toBe('INCOMPATIBLE');
  expect(data.no.findings[0].sentence).not.toBe('');
  expect(data.unknown).toMatchObject({ level: 'UNKNOWN', missing: [{ of: { slug: 'bare' } }] });
  expect(['UNKNOWN', 'NOT_COMPARABLE']).toContain(data.nothing.level);
});

test('who names the two the other way round gets the same answer', async () => {
  const { data } = await api.ask(`{
    one: compatibility(a: "badger", b: "shell-plain") { a { slug } b { slug } level conditions }
    other: compatibility(a: "shell-plain", b: "badger") { a { slug } b { slug } level conditions }
  }`);
  expect(data.other).toEqual(data.one);
});

test('what works with A: best first, page by page, and every entry holds when asked about by itself', async () => {
  const query = `query($after: String) { equipmentType(by: { name: "Marten" }) {
    compatibleWith(first: 2, after: $after) { edges { node { slug } verdict { level } } pageInfo { hasNextPage endCursor } totalCount } } }`;
  const seen: { slug: string; level: string }[] = [];
  let total = 0;
  for (let after: string | null = null, more = true; more;) {
    const answer: Answer = await api.ask(query, { after });
    const { compatibleWith } = answer.data.equipmentType;
    total = compatibleWith.totalCount;
    seen.push(
      ...compatibleWith.edges.map((edge: { node: { slug: string }; verdict: { level: string } }) => ({
        slug: edge.node.slug,
        level: edge.verdict.level,
      })),
    );
    ({ hasNextPage: more, endCursor: after } = compatibleWith.pageInfo);
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen.map(({ slug }) => slug)).size).toBe(total);
  expect(seen).toContainEqual({ slug: 'round-50', level: 'COMPATIBLE' });
  for (const { slug, level } of seen) {
    const { data } = await api.ask('query($b: ID!) { compatibility(a: "marten", b: $b) { level } }', { b: slug });
    expect(data.compatibility.level).toBe(level);
  }
});

test('which of two sets share supply, and what a firing set needs', async () => {
  const { data } = await api.ask(`{
    share: compatibility(a: "marten", b: "weasel", relation: SHARES_SUPPLY) { relation level }
    apart: compatibility(a: "marten", b: "stoat", relation: SHARES_SUPPLY) { level }
    combination(host: "badger-short", projectile: "shell-guided", charge: "charge-top") { whole { level } parts { b { slug } level } }
  }`);
  expect(data.share.relation).toBe('SHARES_SUPPLY');
  expect(['COMPATIBLE', 'CONDITIONAL']).toContain(data.share.level);
  expect(data.apart.level).toBe('INCOMPATIBLE');
  expect(data.combination.whole.level).toBe('INCOMPATIBLE');
  expect(data.combination.parts.map(({ b }: { b: { slug: string } }) => b.slug)).toEqual(
    expect.arrayContaining(['shell-guided', 'charge-top']),
  );
});

test('every answer says of which data it is, and what was asked twice is answered alike', async () => {
  const query = '{ dataset { hash version } compatibility(a: "badger", b: "dart") { datasetHash datasetVersion } }';
  const [one, other] = [await api.ask(query), await api.ask(query)];
  expect(other).toEqual(one);
  expect(one.data.compatibility).toEqual({ datasetHash: one.data.dataset.hash, datasetVersion: one.data.dataset.version });
  expect(one.data.dataset.hash).toBe(api.release.hash);
});
