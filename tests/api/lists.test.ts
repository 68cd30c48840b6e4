import { beforeAll, expect, test } from '@jest/globals';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(await openRelease(MORE_RECORDS));
});

const slugs = (nodes: { slug: string }[]) => nodes.map(({ slug }) => slug);

test.each([
  'calibres',
  'categories',
  'clearances',
  'consents',
  'equipmentTypes',
  'features',
  'interfaceKinds',
  'interfaces',
  'nations',
  'production',
  'sources',
  'standards',
  'supplyTypes',
])('%s come in the order of their slugs, page by page', async (field) => {
  const all = (await api.ask(`{ ${field}(first: 100) { nodes { slug } } }`)).data[field].nodes as { slug: string }[];
  expect(slugs(all)).toEqual([...slugs(all)].sort());
  const [first] = (await api.ask(`{ ${field}(first: 1) { edges { cursor } } }`)).data[field].edges as { cursor: string }[];
  const rest = (await api.ask(`query($after: String) { ${field}(first: 100, after: $after) { nodes { slug } } }`, { after: first?.cursor }))
    .data[field].nodes;
  expect(slugs(rest)).toEqual(slugs(all).slice(1));
});

test.each([
  'EquipmentType',
  'Nation',
  'Source',
  'ProductionLine',
  'Framework',
  'Consent',
  'Clearance',
  'InterfaceKind',
  'Feature',
  'Holding',
])('a %s that a list gives is a node', async (type) => {
  const lists = `{ equipmentTypes(first: 1) { nodes { ...id } } nations(first: 1) { nodes { ...id } } sources(first: 1) { nodes { ...id } }
        production(first: 1) { nodes { ...id } } frameworks(first: 1) { nodes { ...id } } consents(first: 1) { nodes { ...id } }
        clearances(first: 1) { nodes { ...id } } interfaceKinds(first: 1) { nodes { ...id } } features(first: 1) { nodes { ...id } }
        holdings(first: 1) { nodes { ...id } } } fragment id on Node { __typename id }`;
  const { data } = await api.ask(lists);
  const [node] = Object.values(data as Record<string, { nodes: { __typename: string; id: string }[] }>)
    .flatMap(({ nodes }) => nodes)
    .filter(({ __typename }) => __typename === type);
  const again = await api.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id: node?.id });
  expect(again.data.node).toEqual(node);
});
