import { clearancesFor } from '../../engine/judge/clearances.ts';
import { conditionDetails } from '../../engine/verdict/conditions.ts';
import { conditionText, phraseOf } from '../../engine/words/phrase.ts';
import { readList } from '../arguments/read-list.ts';
import { readNation } from '../arguments/read-nation.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf, findEntity } from '../find-entity.ts';
import type { VerdictResolvers } from '../generated/resolver-types.ts';
import { subjectOf } from '../subject-of.ts';
import { localeOf } from '../written-locale.ts';

const NATIONS_AT_MOST = 40;

export const Verdict: VerdictResolvers = {
  a: ({ a }, _, { read }) => entityOf(read.release, a, ...SUBJECTS),
  b: ({ b }, _, { read }) => entityOf(read.release, b, ...SUBJECTS),
  conditions: ({ conditions }, { locale }) => [...new Set(conditions.map((one) => conditionText(one, localeOf(locale))))],
  why: ({ why }, { locale }) => phraseOf(why, localeOf(locale)),
  cautions: ({ cautions }, { locale }) => [...new Set(cautions.map((one) => conditionText(one, localeOf(locale))))],
  conditionDetails: ({ findings }) => [...conditionDetails(findings)],
  members: ({ members }) => members ?? null,
  findings: ({ findings }) => [...findings],
  missing: ({ missing }, _, { read }) => missing.filter(({ of }) => findEntity(read.release, of) !== undefined),
  changes: ({ changes }) => [...changes],
  ports: ({ ports }) => ports.map((port) => ({ ...port, ends: [...port.ends] })),
  clearance: ({ a, b, asOf }, { nations }, context) => {
    const codes = readList(nations, 'nations', NATIONS_AT_MOST).map((one) => readNation(context, one).record.code);
    const on = context.read.release.on(asOf);
    return clearancesFor(on, subjectOf(on, a), subjectOf(on, b), codes);
  },
  datasetVersion: (_, __, { read }) => read.release.version,
  datasetHash: (_, __, { read }) => read.release.hash,
};
