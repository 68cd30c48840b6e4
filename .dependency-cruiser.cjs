/** Who may import whom: the table of docs/house.md, enforced by `npm run arch`. */
const room = (name) => `^server/${name}/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** A room that imports itself and the named rooms of the server, and no other. */
const knows = (name, comment, ...others) =>
  rule(
    `${name.replaceAll('/', '-')}-knows-its-own`,
    comment,
    { path: room(name) },
    { path: '^server/', pathNot: [name, ...others].map(room) },
  );

const WINGS = ['facts', 'verdict', 'judge', 'index', 'questions', 'words'];
const wings = WINGS.map((wing, floor) =>
  knows(
    `engine/${wing}`,
    `A wing of the engine stands on the wings below it: ${WINGS.join(', ')}.`,
    ...WINGS.slice(0, floor).map((below) => `engine/${below}`),
  ),
);

/** Inside graphql: what an asker sent is read on the lowest floor, a page is made of it, fields and coordinates show it. */
const floors = ['arguments', 'pages', 'fields', 'resolvers'];
const FLOORS_OF_GRAPHQL = [
  ...floors.map((floor, at) =>
    rule(
      `graphql-${floor}-know-no-floor-above`,
      `Upwards: ${floors.join(', ')}.`,
      { path: room(`graphql/${floor}`) },
      { path: `^server/graphql/(${floors.slice(at + 1).join('|') || 'resolver-map'})[./]` },
    ),
  ),
  rule(
    'graphql-resolvers-are-for-the-map',
    'A resolver is a coordinate: nothing but the map of them names it.',
    { path: '^server/', pathNot: '^server/graphql/resolver-map' },
    { path: room('graphql/resolvers') },
  ),
];

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle of imports hides who depends on whom.', {}, { circular: true }),
    rule('engine-imports-only-itself', 'The engine is pure.', { path: room('engine') }, { pathNot: room('engine') }),
    ...wings,
    rule(
      'only-storage-knows-mongoose',
      'Storage is one room.',
      { path: '^(server|scripts)/', pathNot: room('storage') },
      { path: '^node_modules/(mongoose|mongodb|mongodb-memory-server)', dependencyTypesNot: ['type-only'] },
    ),
    knows('storage', 'Storage knows records, not the API.', 'engine'),
    knows('search', 'Search is by names of records.', 'engine'),
    knows('release', 'What is served: compiled from records, handed its look-ups.', 'engine', 'search'),
    knows('graphql', 'Translation: resolvers reach data through the release.', 'engine', 'release', 'search'),
    ...FLOORS_OF_GRAPHQL,
    knows('http', 'HTTP is handed its sources.', 'graphql', 'release'),
    knows('seed', 'What a start needs: facts know nothing of the API.', 'engine', 'storage'),
    knows('curation', 'What a start never reaches: tools of those who keep the facts.', 'engine', 'search', 'seed', 'storage', 'release'),
    rule(
      'a-start-never-reaches-curation',
      'Curation is for commands.',
      { path: '^server/', pathNot: room('curation') },
      { path: room('curation') },
    ),
    rule(
      'a-score-asks-the-api-only',
      'A score is won through the API.',
      { path: '^server/curation/scoring/' },
      { path: '^server/(storage|graphql|http|release|seed)/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'generated/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
