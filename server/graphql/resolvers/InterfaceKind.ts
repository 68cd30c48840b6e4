import { termFields } from '../fields/term-fields.ts';
import type { InterfaceKindResolvers } from '../generated/resolver-types.ts';

export const InterfaceKind: InterfaceKindResolvers = {
  ...termFields,
  roles: ({ record }) => record.roles ?? 'HOST_GUEST',
  decides: ({ record }) => record.decides ?? [],
  conditions: ({ record }) => record.conditions ?? [],
  clearance: ({ record }) => record.clearance ?? null,
};
