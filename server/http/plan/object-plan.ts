import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { createArgumentReader } from './argument-reader.ts';
import { createCompleter, type Completer, type PlanContext, type PlanOf } from './completer.ts';
import { NO_INFO, notPlanned } from './unplanned.ts';

interface FieldPlan {
  key: string;
  read: (source: unknown, variables: Record<string, unknown>, context: PlanContext) => unknown;
  complete: Completer;
}

/** Makes the plans of the objects of one document. */
export function createObjectPlans(schema: GraphQLSchema, document: DocumentNode): PlanOf {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

  const fieldPlan = (type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan => {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return { key, read: () => type.name, complete: (value) => value };
    const field = type.getFields()[name];
    if (node === undefined || field === undefined) return notPlanned();
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    return { key, read: readerOf(field, node), complete: createCompleter(schema, field.type, sets, planOf) };
  };

  const planOf: PlanOf = (type, sets) => {
    const fields = [...collectFields(schema, fragments, type, sets)].map(([key, nodes]) => fieldPlan(type, key, nodes));
    return (source, variables, context) => {
      const answer: Record<string, unknown> = {};
      for (const { key, read, complete } of fields) answer[key] = complete(read(source, variables, context), variables, context);
      return answer;
    };
  };
  return planOf;
}

/** Fields by the key under which they are answered, in the order of the document; a field asked twice has several nodes. */
function collectFields(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const applies = (condition: string | undefined) => {
    const wanted = condition === undefined ? type : schema.getType(condition);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  };
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = found.get(key);
        if (nodes === undefined) found.set(key, [selection]);
        else nodes.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) walk(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined && applies(fragment.typeCondition.name.value)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return found;
}

/** Reads a field as graphql-js would. */
function readerOf(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['read'] {
  const { resolve, name } = field;
  const argumentsOf = createArgumentReader(field, node);
  if (resolve !== undefined) return (source, variables, context) => resolve(source, argumentsOf(variables), context, NO_INFO);
  return (source, variables, context) => {
    const value = typeof source === 'object' && source !== null ? (source as Record<string, unknown>)[name] : undefined;
    return typeof value === 'function' ? value.call(source, argumentsOf(variables), context, NO_INFO) : value;
  };
}
