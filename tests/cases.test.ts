import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { CompiledRelease } from '../server/release/compiled-release.ts';
import { assessOperation } from '../server/engine/questions/operates.ts';
import { endOf } from '../server/engine/facts/partial-date.ts';
import type { Relation } from '../server/engine/facts/records.ts';
import { assessStandardCovers } from '../server/engine/questions/standard-covers.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { SEED, TODAY, verdictOn } from './harness/fixture.ts';

/** One signed case. Exactly one of pair, operates, covers. */
interface SignedCase {
  pair?: [string, string];
  relation?: Relation;
  /** Whose fleets are asked about, alpha-3. */
  hostNation?: string;
  guestNation?: string;
  operates?: [string, string];
  covers?: [string, string];
  asOf?: string;
  expect: string;
  /** The bottom line of a pair. */
  use?: string;
  /** Codes that the answer has to rest on, all of them. */
  because: string[];
  reason: string;
}

const FOLDER = new URL('./cases/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

let release: CompiledRelease;
beforeAll(async () => {
  release = await openSeed(SEED, 'cases');
});

test('there are signed cases', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (name) => {
  const cases = parse(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8')) as SignedCase[];
  test.each(cases.map((one) => [titleOf(one), one] as const))('%s', (_, one) => {
    const { answer, use, codes } = answerTo(one);
    expect({
      answer,
      use: one.use === undefined ? undefined : use,
      because: one.because.filter((code) => codes.includes(code)),
    }).toEqual({ answer: one.expect, use: one.use, because: one.because });
  });
});

function titleOf({ pair, operates, covers, relation, hostNation, guestNation, asOf, expect: expected }: SignedCase): string {
  const subject = pair
    ? `${pair.join(' with ')} (${[relation ?? 'roles', hostNation, guestNation].filter((one) => one !== undefined).join(', ')})`
    : operates
      ? `${operates.join(' operates ')}`
      : `${covers?.join(' covers ')}`;
  return `${subject}${asOf ? ` as of ${asOf}` : ''}: ${expected}`;
}

function answerTo({ pair, operates, covers, relation, asOf, hostNation, guestNation }: SignedCase): {
  answer: string;
  use?: string | null;
  codes: string[];
} {
  const day = asOf === undefined ? TODAY : endOf(asOf);
  if (operates) {
    const { answer, code } = assessOperation(release.on(day), operates[0], operates[1]);
    return { answer, codes: [code] };
  }
  if (covers) {
    const { answer, code } = assessStandardCovers(release.catalogue, covers[0], covers[1]);
    return { answer, codes: [code] };
  }
  const verdict = verdictOn(release, pair?.[0] ?? '', pair?.[1] ?? '', relation, day, { hostNation, guestNation });
  return {
    answer: verdict.level,
    use: verdict.use,
    codes: verdict.findings.filter((finding) => !finding.outranked).map((finding) => finding.code),
  };
}
