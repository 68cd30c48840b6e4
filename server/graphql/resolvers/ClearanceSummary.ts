import { clearanceBetween, summariseClearances } from '../../engine/questions/clearances.ts';
import { phraseOf } from '../../engine/words/phrase.ts';
import type { ClearanceSummaryResolvers } from '../generated/resolver-types.ts';
import { readEntity, readNation } from '../read-arguments.ts';
import { localeOf } from '../written-locale.ts';

export const ClearanceSummary: ClearanceSummaryResolvers = {
  needed: ({ needed }) => needed ?? null,
  statements: ({ statements }) => [...statements],
  silent: ({ silent }, _, context) => silent.map((code) => readEntity(context, code, 'Nation')),
  sentences: (summary, { locale }) => summariseClearances(summary).map((one) => phraseOf(one, localeOf(locale))),
  between: (summary, { hostNation, guestNation }, context) =>
    clearanceBetween(summary, readNation(context, hostNation).record.code, readNation(context, guestNation).record.code),
};
