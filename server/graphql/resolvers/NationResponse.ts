import type { NationResponseResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const NationResponse: NationResponseResolvers = {
  nation: ({ nation }, _, context) => readEntity(context, nation, 'Nation'),
  standard: ({ standard }, _, context) => readEntity(context, standard, 'Standard'),
  edition: ({ found }) => found?.response.edition ?? null,
  response: ({ found }) => found?.response.response ?? 'UNKNOWN',
  reservation: ({ found }) => found?.response.reservation ?? null,
  implemented: ({ found }) => found?.response.implemented ?? 'UNKNOWN',
  date: ({ found }) => found?.response.date ?? null,
  nationalDocument: ({ found }) => found?.response.nationalDocument ?? null,
  evidence: ({ found }) => [...(found?.evidence ?? [])],
};
