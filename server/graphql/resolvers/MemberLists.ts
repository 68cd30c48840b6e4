import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { MemberListsResolvers } from '../generated/resolver-types.ts';

export const MemberLists: MemberListsResolvers = {
  works: ({ works }, _, { read }) => works.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  doesNot: ({ doesNot }, _, { read }) => doesNot.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  unknown: ({ unknown }, _, { read }) => unknown.map((id) => entityOf(read.release, id, ...SUBJECTS)),
};
