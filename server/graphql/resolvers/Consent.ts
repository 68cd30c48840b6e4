import { conditionTexts } from '../condition-texts.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import { reasonIn } from '../reason-in.ts';
import type { ConsentResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';
import { namedNation } from '../named-nation.ts';

export const Consent: ConsentResolvers = {
  id: ({ record }) => globalIdOf('Consent', record.id),
  slug: ({ record }) => record.id,
  grantor: ({ record }, _, context) => namedNation(context, record.grantor),
  holder: ({ record: { holder } }, _, { read }) => (holder === undefined ? null : entityOf(read.release, holder, 'Nation')),
  recipient: ({ record }, _, { read }) => entityOf(read.release, record.recipient, 'Nation'),
  item: ({ record }, _, { read }) => entityOf(read.release, record.item, ...SUBJECTS),
  decision: ({ record }) => record.decision,
  date: ({ record }) => record.date ?? null,
  validTo: ({ record }) => record.validTo ?? null,
  conditions: ({ record: { conditions = [] } }, { locale }, { read }) => conditionTexts(read.release.catalogue, conditions, locale),
  reason: ({ record }, { locale }, { read }) => reasonIn(read.release.catalogue, record.reason, locale),
  evidence: ({ record }) => record.evidence,
};
