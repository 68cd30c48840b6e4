import { entityOf } from '../find-entity.ts';
import type { NationResponseResolvers } from '../generated/resolver-types.ts';

export const NationResponse: NationResponseResolvers = {
  nation: ({ nation }, _, { read }) => entityOf(read.release, nation, 'Nation'),
  standard: ({ standard }, _, { read }) => entityOf(read.release, standard, 'Standard'),
  edition: ({ found }) => found?.response.edition ?? null,
  response: ({ found }) => found?.response.response ?? 'UNKNOWN',
  reservation: ({ found }) => found?.response.reservation ?? null,
  implemented: ({ found }) => found?.response.implemented ?? 'UNKNOWN',
  date: ({ found }) => found?.response.date ?? null,
  nationalDocument: ({ found }) => found?.response.nationalDocument ?? null,
  evidence: ({ found }) => [...(found?.evidence ?? [])],
};
