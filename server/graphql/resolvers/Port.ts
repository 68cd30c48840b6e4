import type { PortResolvers } from '../generated/resolver-types.ts';
import { parameterList } from '../parameters.ts';
import { readEntity } from '../read-arguments.ts';

export const Port: PortResolvers = {
  interface: (port, _, context) => readEntity(context, port.interface, 'InterfaceSpec'),
  parameters: ({ parameters }) => parameterList(parameters),
  conditions: ({ conditions }) => conditions ?? [],
  statedBy: ({ owner }) => owner,
  evidence: ({ evidence }) => [...evidence],
};
