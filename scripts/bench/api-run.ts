import { existsSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { connectCatalogue } from '../../server/storage/connection.ts';
import { startEmbeddedMongod } from '../../server/storage/embedded/embedded-server.ts';
import { findMongod } from '../../server/storage/embedded/find-mongod.ts';
import { readConfig } from '../../server/config.ts';
import { loadSeed } from '../../server/seed/load-seed.ts';
import type { Question } from './api-question.ts';
import { bodyOf, getOf, postOf, questionsOn, WIDE } from './api-questions.ts';
import { runRound, type Lane } from './api-rounds.ts';
import { LoadGenerator, memoryMb, startPeer, type BenchedServer } from './api-servers.ts';
import { measureSwap } from './api-swap.ts';
import { tableOf, type Asked } from './api-table.ts';
import { indexHoldings } from './peers/find-holdings.ts';

const PEERS = ['yoga', 'apollo', 'mercurius'];
const DISTINCT = 2_000;
const PAIRS = [
  ['panzerhaubitze-2000', 'm795'],
  ['leopard-2a6', 'dm53'],
  ['archer', 'm107'],
  ['caesar', 'm107'],
] as const;

type Say = (line: string) => void;

/** Brings up MongoDB with the seed, every server, and measures. Ends whatever it started. */
export async function runApiBench(folder: string, quick: boolean, say: Say): Promise<{ text: string; asked: unknown; extras: unknown }> {
  const config = readConfig();
  const seed = join(folder, 'seed');
  await cp(config.seedFolder, seed, { recursive: true });
  const source = await findMongod({ environment: { ...config.machine, MONGODB_URI: config.mongodbUri }, log: say });
  const mongod =
    source.kind === 'server'
      ? { uri: source.uri, stop: async () => undefined }
      : await startEmbeddedMongod({ binary: source.path, log: say, dataDir: join(folder, 'mongodb') });
  const servers: BenchedServer[] = [];
  const load = new LoadGenerator();
  try {
    const connection = await connectCatalogue(mongod.uri);
    await loadSeed(connection, seed, say);
    await indexHoldings(connection);
    await connection.close();
    const env = { MONGODB_URI: mongod.uri, CATALOGUE_SEED: seed, NODE_ENV: 'production' };
    const startedAt = performance.now();
    const product = await startPeer('product', [], env);
    servers.push(product);
    await ask(product, '{"query":"{ dataset { version } }"}');
    const startMs = performance.now() - startedAt;
    say(`product: ${Math.round(startMs)} ms from start to first answer`);
    for (const name of PEERS) servers.push(await startPeer(name, [], env));

    const questions = await chooseQuestions(product);
    const finished = await compareAnswers(questions, servers);
    const answers = join(folder, 'answers.json');
    await writeFile(answers, JSON.stringify(finished));
    const raw = await startPeer('raw', [answers], env);
    servers.push(raw);

    const asked: Asked[] = [];
    for (const question of questions) {
      say(`${question.name}: ${question.what}`);
      asked.push(await measure(question, raw, product, servers, load, quick, finished));
    }
    const memory = memoryMb(product);
    const swap = await measureSwap(product, load, coldRequests(questions[2] as Question), mongod.uri, seed);
    const extras = { startMs, memory, swap, node: process.version, cpu: cpus()[0]?.model, versions: versions(), quick };
    return { text: [head(extras.cpu), tableOf(asked), '', lines(extras)].join('\n'), asked, extras };
  } finally {
    load.stop();
    await Promise.all(servers.map(stop));
    await mongod.stop();
  }
}

/** Every lane once to warm up, then round after round in turn. */
async function measure(
  question: Question,
  raw: BenchedServer,
  product: BenchedServer,
  servers: readonly BenchedServer[],
  load: LoadGenerator,
  quick: boolean,
  finished: Record<string, string>,
): Promise<Asked> {
  const hot = bodyOf(question, 0, 'same');
  const path = `/${question.name}`;
  const lane = (server: BenchedServer, mode: Lane['mode'], requests: string[]): Lane => ({ server, mode, requests, next: 0, rounds: [] });
  const cold = coldRequests(question);
  const lanes = [
    lane(raw, 'hot', [postOf(hot, path)]),
    lane(product, 'hot', [postOf(hot)]),
    lane(product, 'hot GET', [getOf(hot)]),
    lane(product, 'cold', cold),
    ...PEERS.map((name) => lane(servers.find((one) => one.name === name) as BenchedServer, 'cold', cold)),
  ];
  for (const one of lanes) await warmUp(one, load, quick);
  for (let round = 0; round < (quick ? 3 : 5); round += 1)
    for (const one of lanes) one.rounds.push(await runRound(one, load, quick ? 300 : 700));
  return { name: question.name, what: question.what, bytes: Buffer.byteLength(finished[path] ?? ''), lanes };
}

/** Until the runtime has compiled what it is going to compile, or until a slow server has had its time. */
async function warmUp(lane: Lane, load: LoadGenerator, quick: boolean): Promise<void> {
  const [answers, tries] = quick ? [3_000, 2] : [12_000, 4];
  for (let tried = 0; tried < tries && lane.next < answers; tried += 1) await runRound(lane, load, 1_000);
}

/** More distinct requests than the answer cache holds of any question, so that none is met again while its answer is kept. */
function coldRequests(question: Question): string[] {
  const enough = question.name === 'Q1' || question.name === 'Q3' ? 20 * DISTINCT : 2 * DISTINCT;
  return Array.from({ length: enough }, (_, n) => postOf(bodyOf(question, n, `none-${n}`)));
}

async function chooseQuestions(product: BenchedServer): Promise<Question[]> {
  const { data } = JSON.parse(await ask(product, '{"query":"{ equipmentTypes(first: 100) { pageInfo { endCursor } nodes { slug } } }"}'));
  const after = data.equipmentTypes.pageInfo.endCursor as string;
  const next = JSON.parse(
    await ask(product, JSON.stringify({ query: `{ equipmentTypes(first: 100, after: "${after}") { nodes { slug } } }` })),
  );
  const slugs = [...data.equipmentTypes.nodes, ...next.data.equipmentTypes.nodes].map(({ slug }: { slug: string }) => slug);
  return questionsOn({ equipment: slugs, pairs: PAIRS });
}

/** Asks every server every question and holds the answers against the product's. The answers by path, for raw. */
async function compareAnswers(questions: readonly Question[], servers: readonly BenchedServer[]): Promise<Record<string, string>> {
  const finished: Record<string, string> = {};
  for (const question of questions) {
    for (const n of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const body = bodyOf(question, n, 'same');
      const texts = await Promise.all(servers.map((server) => ask(server, body)));
      texts.forEach((text, at) => {
        if (canonical(text) !== canonical(texts[0] ?? '') || text.includes('"errors"'))
          throw new Error(`${servers[at]?.name} answers ${question.name} otherwise: ${text.slice(0, 300)}`);
      });
      if (n === 0) finished[`/${question.name}`] = texts[0] ?? '';
    }
  }
  return finished;
}

async function ask({ port }: BenchedServer, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })).text();
}

function canonical(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

function stop({ process: child }: BenchedServer): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function versions(): Record<string, string> {
  const names = ['express', 'graphql', 'graphql-yoga', '@apollo/server', 'fastify', 'mercurius', 'graphql-jit', 'mongoose', 'dataloader'];
  const manifestOf = (name: string) =>
    ['node_modules', 'scripts/bench/node_modules'].map((folder) => `${folder}/${name}/package.json`).find((path) => existsSync(path)) ?? '';
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(manifestOf(name), 'utf8')).version as string]));
}

function head(cpu: string | undefined): string {
  const list = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  return `Node ${process.version}, ${cpu}, ${cpus().length} cores; ${list.join(', ')}\nQ4 asks of ${WIDE}. Figures are answers for each second of the server's processor time.\n`;
}

function lines({
  startMs,
  memory,
  swap,
}: {
  startMs: number;
  memory: ReturnType<typeof memoryMb>;
  swap: Awaited<ReturnType<typeof measureSwap>>;
}): string {
  return [
    `start to first answer, seed loaded before, MongoDB running: ${(startMs / 1_000).toFixed(2)} s`,
    `memory of the API after the rounds: ${memory?.now} MB, at its highest ${memory?.highest} MB`,
    `release swap at a steady ${Math.round(swap.swap.perSecond)} requests/s: ${swap.swap.errors} failed, p99 ${swap.swap.p99Ms.toFixed(1)} ms, slowest ${swap.swap.maxMs.toFixed(1)} ms (quiet: p99 ${swap.quiet.p99Ms.toFixed(1)}, slowest ${swap.quiet.maxMs.toFixed(1)} ms)`,
  ].join('\n');
}
