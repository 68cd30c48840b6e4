import { conditionName } from '../condition-name.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { ConsentResolvers } from '../generated/resolver-types.ts';
import { namedNation } from '../named-nation.ts';

export const Consent: ConsentResolvers = {
  grantor: ({ grantor }, _, context) => namedNation(context, grantor),
  holder: ({ holder }, _, { read }) => (holder === undefined ? null : entityOf(read.release, holder, 'Nation')),
  recipient: ({ recipient }, _, { read }) => entityOf(read.release, recipient, 'Nation'),
  item: ({ item }, _, { read }) => entityOf(read.release, item, ...SUBJECTS),
  conditions: ({ conditions = [] }, _, { read }) => conditions.map((use) => conditionName(read.release.catalogue, use)),
};
