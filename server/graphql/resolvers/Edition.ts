import { conformingItems } from '../conforming-items.ts';
import type { EditionResolvers } from '../generated/resolver-types.ts';

export const Edition: EditionResolvers = {
  edition: ({ edition }) => edition.edition,
  date: ({ edition }) => edition.date ?? null,
  status: ({ edition }) => edition.status,
  versions: ({ edition }) => edition.versions ?? [],
  covers: ({ edition }) => edition.covers ?? [],
  conformingItems: ({ standard, edition }, _, context) => conformingItems(context, standard.id, edition.edition),
  responses: async ({ standard, edition }, _, { read }) =>
    (await read.responsesToStandard(standard.id))
      .filter((found) => found.response.edition === edition.edition)
      .map((found) => ({ nation: found.nation, standard: standard.id, found })),
  evidence: ({ standard, edition }) => edition.evidence ?? standard.evidence,
};
