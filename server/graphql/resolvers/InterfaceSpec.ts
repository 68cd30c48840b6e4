import { globalIdOf, type NearMissFact } from '../entity.ts';
import type { InterfaceSpecResolvers } from '../generated/resolver-types.ts';
import { parameterList } from '../parameters.ts';
import { compatibleWith } from './item.ts';

export const InterfaceSpec: InterfaceSpecResolvers = {
  id: ({ record }) => globalIdOf('InterfaceSpec', record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.name,
  aliases: ({ record }) => record.aliases ?? [],
  kind: ({ record }) => record.kind,
  parameters: ({ record }) => parameterList(record.parameters),
  fixesWholeInterface: ({ record }) => record.fixesWholeInterface,
  generic: ({ record }) => record.generic === true,
  conditions: ({ record }) => record.conditions ?? [],
  distinctFrom: ({ record }, _, { read }) => {
    const own = (record.distinctFrom ?? []).map((miss): NearMissFact => ({
      other: miss.interface,
      reason: miss.reason,
      evidence: miss.evidence ?? record.evidence,
    }));
    const others = [...read.release.catalogue.interfaces.values()].flatMap((other) =>
      (other.distinctFrom ?? [])
        .filter((miss) => miss.interface === record.id && !own.some((one) => one.other === other.id))
        .map((miss): NearMissFact => ({ other: other.id, reason: miss.reason, evidence: miss.evidence ?? other.evidence })),
    );
    return [...own, ...others];
  },
  definedBy: ({ record }, _, { read }) =>
    (record.definedBy ?? []).flatMap(({ standard }) => {
      const found = read.release.catalogue.standards.get(standard);
      return found === undefined ? [] : [{ __typename: 'Standard' as const, record: found }];
    }),
  evidence: ({ record }) => record.evidence,
  compatibleWith: ({ record }, args, context) => compatibleWith(record.id, args, context),
};
