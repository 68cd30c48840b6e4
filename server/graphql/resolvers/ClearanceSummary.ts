import { clearanceBetween, summariseClearances } from '../../engine/judge/clearances.ts';
import { phraseOf } from '../../engine/words/phrase.ts';
import { readNation } from '../arguments/read-nation.ts';
import { entityOf } from '../find-entity.ts';
import type { ClearanceSummaryResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const ClearanceSummary: ClearanceSummaryResolvers = {
  needed: ({ needed }) => needed ?? null,
  statements: ({ statements }) => statements.map((record) => ({ __typename: 'Clearance', record })),
  silent: ({ silent }, _, { read }) => silent.map((code) => entityOf(read.release, code, 'Nation')),
  sentences: (summary, { locale }, { read }) =>
    summariseClearances(read.release.catalogue, summary).map((one) => phraseOf(one, localeOf(locale))),
  between: (summary, { hostNation, guestNation }, context) =>
    clearanceBetween(summary, readNation(context, hostNation).record.code, readNation(context, guestNation).record.code),
};
