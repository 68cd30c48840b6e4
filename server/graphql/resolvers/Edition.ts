import { conformingItems } from '../conforming-items.ts';
import type { EditionResolvers } from '../generated/resolver-types.ts';

export const Edition: EditionResolvers = {
  edition: ({ edition }) => edition.edition,
  part: ({ edition }) => edition.part ?? null,
  title: ({ standard, edition }) => edition.title ?? standard.title,
  date: ({ edition }) => edition.date ?? null,
  status: ({ edition }) => edition.status,
  versions: ({ edition }) => edition.versions ?? [],
  covers: ({ edition }) => edition.covers ?? [],
  responsibleParty: ({ edition }) => edition.responsibleParty ?? null,
  uri: ({ edition }) => edition.uri ?? null,
  profiles: ({ edition }) => edition.profiles ?? [],
  history: ({ edition }) => edition.history ?? [],
  conformingItems: ({ standard, edition }, _, context) => conformingItems(context, standard.id, edition.edition),
  responses: ({ standard, edition }, _, { read }) =>
    read
      .responsesToStandard(standard.id)
      .filter((found) => found.response.edition === edition.edition)
      .map((found) => ({ nation: found.nation, standard: standard.id, found })),
  evidence: ({ standard, edition }) => edition.evidence ?? standard.evidence,
};
