/** Who may import whom: the table of docs/house.md, enforced by `npm run arch`. */
const room = (name) => `^server/${name}/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle of imports hides who depends on whom.', {}, { circular: true }),
    rule('engine-imports-only-itself', 'The engine is pure.', { path: room('engine') }, { pathNot: room('engine') }),
    rule(
      'only-catalogue-knows-mongoose',
      'Storage is one room.',
      { path: '^(server|scripts)/', pathNot: room('catalogue') },
      { path: '^node_modules/(mongoose|mongodb|mongodb-memory-server)', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'catalogue-knows-only-the-engine',
      'Storage knows records, not the API.',
      { path: room('catalogue') },
      { path: '^server/(?!catalogue/|engine/)' },
    ),
    rule(
      'loaders-know-only-the-engine',
      'Loaders are handed their look-ups.',
      { path: room('loaders') },
      { path: '^server/(?!loaders/|engine/)' },
    ),
    rule(
      'access-reads-through-loaders',
      'One gateway.',
      { path: room('access') },
      { path: '^server/(?!access/|engine/|loaders/|search/)' },
    ),
    rule(
      'search-knows-only-the-engine',
      'Search is by names of records.',
      { path: room('search') },
      { path: '^server/(?!search/|engine/)' },
    ),
    rule(
      'resolvers-never-reach-storage',
      'Resolvers reach data through the gateway.',
      { path: room('graphql') },
      { path: '^server/(catalogue|seeding|http|scoring)/' },
    ),
    rule(
      'http-never-reaches-storage',
      'HTTP is handed its sources.',
      { path: room('http') },
      { path: '^server/(catalogue|seeding|scoring|engine)/' },
    ),
    rule('seeding-knows-no-api', 'Facts know nothing of the API.', { path: room('seeding') }, { path: '^server/(graphql|http|loaders)/' }),
    rule(
      'scoring-asks-the-api-only',
      'A score is won through the API.',
      { path: room('scoring') },
      { path: '^server/(catalogue|graphql|http|access|seeding|loaders)/' },
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
