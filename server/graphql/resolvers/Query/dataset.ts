import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const dataset: QueryResolvers['dataset'] = (_, __, { read: { release }, today }) => ({
  version: release.version,
  hash: release.hash,
  loadedAt: release.loadedAt,
  asOf: release.catalogue.records.dataset.asOf,
  today,
  counts: Object.entries(release.counts).map(([collection, count]) => ({ collection, count })),
  licence: 'CC-BY-4.0',
});
