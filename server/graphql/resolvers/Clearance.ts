import { conditionName } from '../condition-name.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { ClearanceResolvers } from '../generated/resolver-types.ts';

export const Clearance: ClearanceResolvers = {
  nation: ({ nation }, _, { read }) => entityOf(read.release, nation, 'Nation'),
  host: ({ between: [host = ''] }, _, { read }) => entityOf(read.release, host, ...SUBJECTS),
  guest: ({ between: [, guest = ''] }, _, { read }) => entityOf(read.release, guest, ...SUBJECTS),
  hostNation: ({ nation, hostNation = nation }, _, { read }) => entityOf(read.release, hostNation, 'Nation'),
  guestNation: ({ nation, guestNation = nation }, _, { read }) => entityOf(read.release, guestNation, 'Nation'),
  conditions: ({ conditions = [] }, _, { read }) => conditions.map((use) => conditionName(read.release.catalogue, use)),
};
