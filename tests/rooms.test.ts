import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface Place {
  path?: string;
  pathNot?: string | string[];
  dependencyTypes?: string[];
}
const root = (path: string) => new URL(`../${path}`, import.meta.url);
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: { from: Place; to: Place }[] };
const manifest = JSON.parse(readFileSync(root('package.json'), 'utf8')) as Record<string, object>;
const PACKAGES = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'], ...manifest['optionalDependencies'] });

const listed = (cell = '') => cell.split(', ').filter((name) => name !== 'none');
const TABLE = [...readFileSync(root('docs/house.md'), 'utf8').matchAll(/^\| `([\w/*.-]+)` \| ([^|\n]+) \| ([^|\n]+) \|$/gm)].map(
  ([, room = '', rooms, packages]) => ({ room, rooms: listed(rooms), packages: listed(packages) }),
);

const fileOf = (room: string) => `${room === 'scripts' ? '' : 'server/'}${room.replace('*', 'x')}${room.endsWith('.ts') ? '' : '/x.ts'}`;
/** Whether a room of the table is one of the other's: the same, a folder in it, or a file of `folder/*.ts`. */
const isOf = (room: string, other: string) =>
  room === other ||
  room.startsWith(`${other}/`) ||
  (room.endsWith('.ts') && other.endsWith('*.ts') && posix.dirname(room) === posix.dirname(other));
const fits = (path: string, { path: like, pathNot = [] }: Place) =>
  (like === undefined || new RegExp(like).test(path)) && ![pathNot].flat().some((unlike) => new RegExp(unlike).test(path));
/** Whether a rule that goes by paths refuses the import. */
const isRefused = (from: string, to: string) =>
  forbidden.some((rule) => (rule.to.path ?? rule.to.pathNot) !== undefined && fits(from, rule.from) && fits(to, rule.to));

describe('the table of docs/house.md', () => {
  const files = readdirSync(root('server'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.includes('generated/'));

  test('has a line for every file', () => {
    expect(files.filter((file) => !TABLE.some(({ room }) => isOf(file, room)))).toEqual([]);
  });

  test.each(TABLE.map(({ room }) => room).filter((room) => room !== 'scripts'))('%s is there', (room) => {
    expect(files.filter((file) => isOf(file, room))).not.toEqual([]);
  });

  test.each(TABLE)('$room: the arch check lets it import the rooms of its line and no other', ({ room, rooms }) => {
    const allowed = TABLE.map((other) => other.room).filter((to) => [room, ...rooms].some((one) => isOf(to, one)));
    expect(TABLE.map((other) => other.room).filter((to) => !isRefused(fileOf(room), fileOf(to)))).toEqual(allowed);
  });

  test.each(TABLE)('$room: the arch check lets it import the packages of its line and no other', ({ room, packages }) => {
    const free = PACKAGES.filter((name) => !isRefused(fileOf(room), `node_modules/${name}/index.js`));
    expect(free.sort()).toEqual(packages.filter((name) => PACKAGES.includes(name)).sort());
    const mayTouchTheMachine = !forbidden.some(({ from, to }) => to.dependencyTypes?.includes('core') && fits(fileOf(room), from));
    expect(mayTouchTheMachine).toBe(packages.includes('node'));
  });
});
