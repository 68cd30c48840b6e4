import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isMetered } from '../graphql/meter-fields.ts';

/**
 * How many values an entry of each metered field has in an operation, by coordinate: its own, and those of what is read with it. What is metered
 * below it counts apart. The most of all places where a field stands.
 * @param operation valid, and within the limits on its shape
 */
export function valuesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): ReadonlyMap<string, number> {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const most = new Map<string, number>();
  const count = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number => {
    let values = 0;
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? byName.get(selection.name.value) : selection;
        const narrowed = fragment?.typeCondition?.name.value;
        if (fragment !== undefined) values += count(fragment.selectionSet, narrowed === undefined ? type : schema.getType(narrowed));
        continue;
      }
      values += 1;
      const name = selection.name.value;
      const field = isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? INTROSPECTION.get(name)) : undefined;
      if (field === undefined || selection.selectionSet === undefined) continue;
      const below = count(selection.selectionSet, getNamedType(field.type) as GraphQLNamedType);
      const owners = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
      let isApart = false;
      for (const owner of owners) {
        const own = owner.getFields()[name] ?? field;
        if (!isMetered(own)) continue;
        isApart = true;
        const coordinate = `${owner.name}.${name}`;
        most.set(coordinate, Math.max(most.get(coordinate) ?? 0, 1 + below));
      }
      if (!isApart) values += below;
    }
    return values;
  };
  count(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return most;
}

const INTROSPECTION = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));
