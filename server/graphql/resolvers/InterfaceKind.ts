import { conditionTexts } from '../condition-texts.ts';
import { termFields } from '../fields/term-fields.ts';
import type { InterfaceKindResolvers } from '../generated/resolver-types.ts';

export const InterfaceKind: InterfaceKindResolvers = {
  ...termFields,
  roles: ({ record }) => record.roles ?? 'HOST_GUEST',
  decides: ({ record }) => record.decides ?? [],
  conditions: ({ record: { conditions = [] } }, { locale }, { read }) => conditionTexts(read.release.catalogue, conditions, locale),
  clearance: ({ record }) => record.clearance ?? null,
};
