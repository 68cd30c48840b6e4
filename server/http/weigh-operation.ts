import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldsOf } from './fields-of.ts';

/**
 * How many fields a compiled operation is made of: those of an interface or a union count once for each type that may stand there.
 * @param operation valid, and within the limits on its shape
 */
export function weighOperation(schema: GraphQLSchema, operation: OperationDefinitionNode, fieldsOf: FieldsOf): number {
  const weigh = (set: SelectionSetNode, outer: GraphQLNamedType | undefined): number => {
    let sum = 0;
    for (const { node, type } of fieldsOf(set, outer)) {
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const inner = fields[node.name.value]?.type;
      const below = node.selectionSet === undefined ? 0 : weigh(node.selectionSet, inner && getNamedType(inner));
      sum += (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1) * (1 + below);
    }
    return sum;
  };
  return weigh(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}
