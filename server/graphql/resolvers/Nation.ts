import { globalIdOf } from '../global-id.ts';
import type { NationResolvers } from '../generated/resolver-types.ts';
import { holdingsPage } from '../pages/holdings-page.ts';

export const Nation: NationResolvers = {
  id: ({ record }) => globalIdOf('Nation', record.code),
  slug: ({ record }) => record.code,
  code: ({ record }) => record.code,
  name: ({ record }) => record.names.en,
  nameFr: ({ record }) => record.names.fr,
  nameUk: ({ record }) => record.names.uk,
  aliases: ({ record }) => record.aliases ?? [],
  memberships: ({ record }) => record.memberships,
  services: ({ record }) => record.services,
  statement: ({ record }) => record.statement ?? null,
  holdings: ({ record }, args, context) => holdingsPage(context, args, { nations: new Set([record.code]) }),
  responses: ({ record }, _, { read }) =>
    read.responsesOfNation(record.code).map((found) => ({ nation: record.code, standard: found.response.standard, found })),
  evidence: ({ record }) => record.evidence,
};
