import { findEntity } from '../entity.ts';
import type { VerdictResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const Verdict: VerdictResolvers = {
  a: ({ a }, _, context) => readEntity(context, a, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  b: ({ b }, _, context) => readEntity(context, b, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  missing: ({ missing }, _, { read }) => missing.filter(({ of }) => findEntity(read.release, of) !== undefined),
  datasetVersion: (_, __, { read }) => read.release.version,
  datasetHash: (_, __, { read }) => read.release.hash,
};
