import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { isSwapped } from '../../server/engine/judge/is-swapped.ts';
import type { Verdict } from '../../server/engine/verdict/verdict.ts';
import { writeVerdict } from '../../server/engine/words/written-verdict.ts';
import { openSeed } from '../../server/curation/open-seed.ts';
import { SEED, TODAY, verdictOn } from '../harness/fixture.ts';
import { startApi, type TestApi } from '../harness/start-api.ts';

const PAIRS = 500;
const PAIRS_A_REQUEST = 10;

let api: TestApi;
let files: CompiledRelease;
beforeAll(async () => {
  api = await startApi(SEED);
  files = await openSeed(SEED, 'files');
}, 180_000);
afterAll(() => api.stop());

const FIELDS =
  'level basis conditions findings { rule code level sentence condition ends outranked } changes { becomes when } ports { purpose kind level ends }';

test(`the API and the seed files agree to the byte on ${PAIRS} random pairs`, async () => {
  const pairs = randomPairs(
    [...files.catalogue.equipment.keys(), ...files.catalogue.supplies.keys(), ...files.catalogue.interfaces.keys()],
    PAIRS,
  ).map(inOrder);
  for (let at = 0; at < pairs.length; at += PAIRS_A_REQUEST) {
    const batch = pairs.slice(at, at + PAIRS_A_REQUEST);
    const fields = batch.map(([a, b], index) => `v${index}: compatibility(a: "${a}", b: "${b}") { ${FIELDS} }`);
    const { data, errors } = await api.ask(`{ ${fields.join(' ')} }`);
    expect(errors).toBeUndefined();
    batch.forEach(([a, b], index) => {
      expect(JSON.stringify(data[`v${index}`])).toBe(JSON.stringify(asAnswered(verdictOn(files, a, b, undefined, TODAY))));
    });
  }
}, 180_000);

/** The pair with the tanker before its receiver: the other way round the API asks back. */
function inOrder([a, b]: [string, string]): [string, string] {
  const on = files.on(TODAY);
  const [one, other] = [on.subject(a), on.subject(b)];
  return one !== undefined && other !== undefined && isSwapped(one, other, undefined) ? [b, a] : [a, b];
}

/** A verdict as `explain` prints it, in the fields, and their order, of the query above. */
function asAnswered(verdict: Verdict): unknown {
  const { level, basis, conditions, findings, changes, ports } = writeVerdict(verdict);
  return {
    level,
    basis,
    conditions,
    findings: findings.map(({ rule, code, level: own, sentence, condition, ends, outranked }) => ({
      rule,
      code,
      level: own,
      sentence,
      condition,
      ends,
      outranked,
    })),
    changes: changes.map(({ becomes, when }) => ({ becomes, when })),
    ports: ports.map(({ purpose, kind, level: portLevel, ends }) => ({ purpose, kind, level: portLevel, ends })),
  };
}

/** Pairs in an order that is random and the same in every run. Half of them share an interface, so that rules have something to say. */
function randomPairs(ids: readonly string[], count: number): [string, string][] {
  let state = 20_261_124;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const one = () => ids[next(ids.length)] ?? '';
  const interfacesOf = (id: string) => new Set((files.joined(id)?.ports ?? []).map((port) => port.interface));
  return Array.from({ length: count }, (_, at): [string, string] => {
    const a = one();
    if (at % 2 === 0) return [a, one()];
    const near = ids.filter((id) => (files.joined(id)?.ports ?? []).some((port) => interfacesOf(a).has(port.interface)));
    return [a, near[next(near.length)] ?? one()];
  });
}
