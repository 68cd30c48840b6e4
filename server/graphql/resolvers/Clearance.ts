import { fleetsOf } from '../../engine/judge/clearances.ts';
import { conditionTexts } from '../condition-texts.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import { reasonIn } from '../reason-in.ts';
import type { ClearanceResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';

export const Clearance: ClearanceResolvers = {
  id: ({ record }) => globalIdOf('Clearance', record.id),
  slug: ({ record }) => record.id,
  nation: ({ record }, _, { read }) => entityOf(read.release, record.nation, 'Nation'),
  host: (
    {
      record: {
        between: [host = ''],
      },
    },
    _,
    { read },
  ) => entityOf(read.release, host, ...SUBJECTS),
  guest: (
    {
      record: {
        between: [, guest = ''],
      },
    },
    _,
    { read },
  ) => entityOf(read.release, guest, ...SUBJECTS),
  hostNation: ({ record }, _, { read }) => entityOf(read.release, fleetsOf(record).host, 'Nation'),
  guestNation: ({ record }, _, { read }) => entityOf(read.release, fleetsOf(record).guest, 'Nation'),
  status: ({ record }) => record.status,
  category: ({ record }) => record.category ?? null,
  conditions: ({ record: { conditions = [] } }, { locale }, { read }) => conditionTexts(read.release.catalogue, conditions, locale),
  reason: ({ record }, { locale }, { read }) => reasonIn(read.release.catalogue, record.reason, locale),
  validFrom: ({ record }) => record.validFrom ?? null,
  validTo: ({ record }) => record.validTo ?? null,
  evidence: ({ record }) => record.evidence,
};
