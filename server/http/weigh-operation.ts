import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields a compiled operation is made of: those of an interface or a union count once for each type that may stand there.
 * @param operation valid, and within the limits on its shape
 */
export function weighOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): number {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const weigh = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
        const inner = fields[selection.name.value]?.type;
        const below = selection.selectionSet === undefined ? 0 : weigh(selection.selectionSet, inner && getNamedType(inner));
        sum += (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1) * (1 + below);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? byName.get(selection.name.value) : selection;
      const narrowed = fragment?.typeCondition?.name.value;
      if (fragment !== undefined) sum += weigh(fragment.selectionSet, narrowed === undefined ? type : schema.getType(narrowed));
    }
    return sum;
  };
  return weigh(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}
