import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FragmentDefinitionNode,
  type DocumentNode,
  type GraphQLOutputType,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graphql/errors.ts';

/** Most entries that one operation may ask for, pages inside pages multiplied. */
export const NODES_AT_MOST = 20_000;
/** Pages whose every entry is judged against the whole catalogue; more of them in one operation would hold the others up. */
const JUDGING_FIELDS = new Set(['compatibleWith', 'compatibleStock']);
const JUDGEMENTS_AT_MOST = 10;

/** Refuses an operation by what it asks for, computed with its variables: `first: $n` counts as the number sent. */
export function useNodeCost(): Plugin {
  return {
    onExecute({ args }) {
      const { schema, variableValues, operationName } = args;
      const { definitions } = args.document as DocumentNode;
      const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
      const operation = operations.find((one) => operationName == null || one.name?.value === operationName);
      if (operation !== undefined)
        checkCost(
          schema,
          operation,
          definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION),
          variableValues ?? {},
        );
    },
  };
}

/** Throws QUERY_TOO_COMPLEX where the pages of an operation multiply beyond the limit. */
export function checkCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Record<string, unknown>,
): void {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const spent = { nodes: 0, judgements: 0 };
  const walk = (set: SelectionSetNode, type: GraphQLOutputType | undefined, times: number): void => {
    const named = type === undefined ? undefined : getNamedType(type);
    const fields = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = byName.get(selection.name.value);
        if (fragment !== undefined)
          walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) as GraphQLOutputType | undefined, times);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition =
          selection.typeCondition === undefined
            ? type
            : (schema.getType(selection.typeCondition.name.value) as GraphQLOutputType | undefined);
        walk(selection.selectionSet, condition, times);
      } else {
        const field = fields[selection.name.value];
        if (field === undefined || selection.selectionSet === undefined) continue;
        const given = getArgumentValues(field, selection, variables);
        const list = Array.isArray(given['items']) ? given['items'].length : Array.isArray(given['ids']) ? given['ids'].length : 1;
        const inner = times * (typeof given['first'] === 'number' ? Math.max(1, given['first']) : list);
        if (inner > times) spent.nodes += inner;
        if (JUDGING_FIELDS.has(selection.name.value)) spent.judgements += times;
        if (spent.nodes > NODES_AT_MOST || spent.judgements > JUDGEMENTS_AT_MOST) {
          throw codedError(
            'QUERY_TOO_COMPLEX',
            `Expected at most ${NODES_AT_MOST} entries and ${JUDGEMENTS_AT_MOST} searches for compatible items in one operation.`,
            400,
          );
        }
        walk(selection.selectionSet, getNullableType(field.type), inner);
      }
    }
  };
  walk(operation.selectionSet, schema.getQueryType() ?? undefined, 1);
}
