import { globalIdOf } from '../global-id.ts';
import type { NationResolvers } from '../generated/resolver-types.ts';
import { reasonIn } from '../reason-in.ts';
import { localeOf } from '../written-locale.ts';
import { holdingsPage } from '../pages/holdings-page.ts';

export const Nation: NationResolvers = {
  id: ({ record }) => globalIdOf('Nation', record.code),
  slug: ({ record }) => record.code,
  code: ({ record }) => record.code,
  name: ({ record }, { locale }) => record.names[localeOf(locale)],
  nameFr: ({ record }) => record.names.fr,
  nameUk: ({ record }) => record.names.uk,
  aliases: ({ record }) => record.aliases ?? [],
  memberships: ({ record }) => record.memberships,
  services: ({ record }) => record.services,
  statement: ({ record: { statement } }, { locale }, { read }) =>
    statement === undefined ? null : reasonIn(read.release.catalogue, statement, locale),
  holdings: ({ record }, args, context) => holdingsPage(context, args, { nations: new Set([record.code]) }),
  responses: ({ record }, _, { read }) =>
    read.responsesOfNation(record.code).map((found) => ({ nation: record.code, standard: found.response.standard, found })),
  evidence: ({ record }) => record.evidence,
};
