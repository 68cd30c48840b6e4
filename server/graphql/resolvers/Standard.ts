import { findEntity, globalIdOf, type ConformingFact } from '../entity.ts';
import type { StandardResolvers } from '../generated/resolver-types.ts';
import { conformingItems } from '../conforming-items.ts';
import { readNation } from '../read-arguments.ts';

export const Standard: StandardResolvers = {
  id: ({ record }) => globalIdOf('Standard', record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.designation,
  aliases: ({ record }) => record.aliases ?? [],
  title: ({ record }) => record.title,
  kind: ({ record }) => record.kind,
  publisher: ({ record }) => record.publisher ?? null,
  covers: ({ record }, _, { read }) =>
    (record.covers ?? []).flatMap((id) => {
      const entity = findEntity(read.release, id);
      return entity === undefined ? [] : [entity];
    }),
  coversExhaustively: ({ record }) => record.coversExhaustively === true,
  scopeUndecided: ({ record }) => record.scopeUndecided ?? [],
  coversPublications: ({ record }, _, { read }) =>
    (record.coversPublications ?? []).flatMap((id) => {
      const found = read.release.catalogue.standards.get(id);
      return found === undefined ? [] : [{ __typename: 'Standard' as const, record: found }];
    }),
  editions: ({ record }) => (record.editions ?? []).map((edition) => ({ standard: record, edition })),
  conformingItems: ({ record }, _, context): ConformingFact[] => conformingItems(context, record.id),
  responses: ({ record }, _, { read }) =>
    read.responsesToStandard(record.id).map((found) => ({ nation: found.nation, standard: record.id, found })),
  responseOf: ({ record }, { nation }, context) => {
    const { code } = readNation(context, nation).record;
    const found = context.read.responsesToStandard(record.id).find((one) => one.nation === code);
    return { nation: code, standard: record.id, ...(found !== undefined && { found }) };
  },
  evidence: ({ record }) => record.evidence,
};
