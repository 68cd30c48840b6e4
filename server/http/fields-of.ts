import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A field where it stands in a document, and the type of which it is read; undefined where the schema has none of that name. */
export interface FieldThere {
  node: FieldNode;
  type: GraphQLNamedType | undefined;
}

/** The fields of a selection set on a type, those of fragments in their places. */
export type FieldsOf = (set: SelectionSetNode, type: GraphQLNamedType | undefined) => readonly FieldThere[];

/** How fields are read of the operations of a document. @param fragments of a valid document: none spreads itself */
export function readFieldsOf(schema: GraphQLSchema, fragments: readonly FragmentDefinitionNode[]): FieldsOf {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const fieldsOf: FieldsOf = (set, type) =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ node: selection, type }];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? byName.get(selection.name.value) : selection;
      const narrowed = fragment?.typeCondition?.name.value;
      return fragment === undefined ? [] : fieldsOf(fragment.selectionSet, narrowed === undefined ? type : schema.getType(narrowed));
    });
  return fieldsOf;
}
