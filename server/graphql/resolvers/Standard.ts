import { readNation } from '../arguments/read-nation.ts';
import { conformingItems } from '../conforming-items.ts';
import { entityOf } from '../find-entity.ts';
import type { StandardResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';

export const Standard: StandardResolvers = {
  id: ({ record }) => globalIdOf('Standard', record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.designation,
  aliases: ({ record }) => record.aliases ?? [],
  title: ({ record }) => record.title,
  kind: ({ record }) => record.kind,
  publisher: ({ record }) => record.publisher ?? null,
  covers: ({ record }, _, { read }) => (record.covers ?? []).map((id) => entityOf(read.release, id, 'InterfaceSpec', 'Topic')),
  coversExhaustively: ({ record }) => record.coversExhaustively === true,
  scopeUndecided: ({ record }) => record.scopeUndecided ?? [],
  coversPublications: ({ record }, _, { read }) => (record.coversPublications ?? []).map((id) => entityOf(read.release, id, 'Standard')),
  editions: ({ record }) => (record.editions ?? []).map((edition) => ({ standard: record, edition })),
  conformingItems: ({ record }, _, context) => conformingItems(context, record.id),
  responses: ({ record }, _, { read }) =>
    read.responsesToStandard(record.id).map((found) => ({ nation: found.nation, standard: record.id, found })),
  responseOf: ({ record }, { nation }, context) => {
    const { code } = readNation(context, nation).record;
    const found = context.read.responsesToStandard(record.id).find((one) => one.nation === code);
    return { nation: code, standard: record.id, ...(found !== undefined && { found }) };
  },
  evidence: ({ record }) => record.evidence,
};
