import { conditionName } from '../condition-name.ts';
import { entityOf } from '../find-entity.ts';
import type { PortResolvers } from '../generated/resolver-types.ts';
import { parameterList } from '../parameters.ts';

export const Port: PortResolvers = {
  interface: (port, _, { read }) => entityOf(read.release, port.interface, 'InterfaceSpec'),
  parameters: ({ parameters }) => parameterList(parameters),
  conditions: ({ conditions = [] }, _, { read }) => conditions.map((use) => conditionName(read.release.catalogue, use)),
  statedBy: ({ owner }) => owner,
  evidence: ({ evidence }) => [...evidence],
};
