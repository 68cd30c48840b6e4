import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isMetered } from '../graphql/meter-fields.ts';
import type { FieldsOf } from './fields-of.ts';

/**
 * How many values an entry of each metered field has in an operation, by coordinate: its own, and those of what is read with it. What is metered
 * below it counts apart. The most of all places where a field stands.
 * @param operation valid, and within the limits on its shape
 */
export function valuesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, fieldsOf: FieldsOf): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const count = (set: SelectionSetNode, outer: GraphQLNamedType | undefined): number => {
    let values = 0;
    for (const { node, type } of fieldsOf(set, outer)) {
      values += 1;
      const name = node.name.value;
      const field = isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? INTROSPECTION.get(name)) : undefined;
      if (field === undefined || node.selectionSet === undefined) continue;
      const below = count(node.selectionSet, getNamedType(field.type) as GraphQLNamedType);
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
