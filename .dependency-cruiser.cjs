/** Who may import whom: the table of docs/house.md, read from there, each line a rule of `npm run arch`. */
const { readFileSync } = require('node:fs');

const page = readFileSync(`${__dirname}/docs/house.md`, 'utf8');
const [, section = ''] = /## Who may import whom([^]*?)\n## /.exec(page) ?? [];
const listed = (cell) => (cell === 'none' ? [] : cell.split(', '));
const table = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, room, rooms, packages] = /^\| `([^`|]+)` \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
    if (room === undefined) throw new Error(`docs/house.md: expected a line such as | \`search\` | engine | none |, but got: ${line}`);
    return { room, rooms: listed(rooms), packages: listed(packages) };
  });
if (table.length === 0) throw new Error('docs/house.md: expected a table under "Who may import whom", but found none.');

/** Where a room lies, as a pattern: a folder, a file, or (`*.ts`) the files of a folder itself. */
const pathOf = (room) =>
  room === 'scripts'
    ? '^scripts/(?!bench/)'
    : `^server/${room.replaceAll('.', '\\.').replace('*', '[^/]+')}${room.endsWith('.ts') ? '$' : '/'}`;
const exampleOf = (room) => `server/${room.replace('*', 'any')}${room.endsWith('.ts') ? '' : '/any.ts'}`;
// Packages may lie above the checkout, or behind a link.
const packagePath = (name) => `(^|node_modules/)${name.replaceAll('.', '\\.')}(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const rulesOf = ({ room, rooms, packages }) => {
  const inside = table.map((other) => other.room).filter((other) => other !== room && new RegExp(pathOf(room)).test(exampleOf(other)));
  const from = { path: pathOf(room), ...(inside.length > 0 && { pathNot: inside.map(pathOf) }) };
  const ours = ['^server/', '^scripts/', '^tests/', '^schema/'];
  return [
    rule(`${room}-rooms`, `It may import: ${rooms.join(', ') || 'no other room'}.`, from, {
      path: '^server/',
      pathNot: [room, ...rooms].map(pathOf),
    }),
    rule(`${room}-packages`, `It may import: ${packages.join(', ') || 'no package'}.`, from, {
      pathNot: [...ours, ...packages.map(packagePath)],
      dependencyTypesNot: ['core'],
    }),
    ...(packages.includes('node') ? [] : [rule(`${room}-node`, 'It may not touch the machine.', from, { dependencyTypes: ['core'] })]),
  ];
};

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle of imports hides who depends on whom.', {}, { circular: true }),
    rule(
      'server-stands-alone',
      'Commands and tests import the server, never the other way.',
      { path: '^server/' },
      { path: '^(scripts|tests)/' },
    ),
    ...table.flatMap(rulesOf),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'generated/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
