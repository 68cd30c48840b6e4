import { conditionTexts } from '../condition-texts.ts';
import { entityOf } from '../find-entity.ts';
import type { PortResolvers } from '../generated/resolver-types.ts';
import { parameterList } from '../parameters.ts';

export const Port: PortResolvers = {
  interface: (port, _, { read }) => entityOf(read.release, port.interface, 'InterfaceSpec'),
  parameters: ({ parameters }) => parameterList(parameters),
  conditions: ({ conditions = [] }, { locale }, { read }) => conditionTexts(read.release.catalogue, conditions, locale),
  statedBy: ({ owner }) => owner,
  evidence: ({ evidence }) => [...evidence],
};
