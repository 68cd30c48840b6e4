import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { codedError } from '../graphql/errors.ts';
import { LIST_AT_MOST } from '../graphql/list-at-most.ts';
import type { FieldsOf } from './fields-of.ts';

/** Most entries that one operation may ask for, pages inside pages multiplied. */
export const NODES_AT_MOST = 20_000;
/** Pages whose every entry is judged against the whole catalogue; more of them in one operation would hold the others up. */
const JUDGING_FIELDS = new Set(['compatibleWith', 'compatibleStock']);
const JUDGEMENTS_AT_MOST = 10;

/** A field that multiplies or judges, or that has such a field below it. */
interface CostNode {
  /** How many entries the field gives for each one above it. */
  entries(variables: Record<string, unknown>): number;
  judges: boolean;
  below: readonly CostNode[];
}

/** Throws QUERY_TOO_COMPLEX where the pages of an operation multiply beyond the limit with these values of its variables. */
export type CostCheck = (variables: Record<string, unknown>) => void;

/**
 * Works out once an operation which of its fields can cost anything: most can not. What it costs is computed with its coerced variables:
 * `first: $n` counts as the number sent or its default.
 */
export function compileCost(schema: GraphQLSchema, operation: OperationDefinitionNode, fieldsOf: FieldsOf): CostCheck {
  const costsOf = (set: SelectionSetNode, outer: GraphQLNamedType | undefined): CostNode[] =>
    fieldsOf(set, outer).flatMap(({ node: selection, type }): CostNode[] => {
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const field = fields[selection.name.value];
      if (field === undefined || selection.selectionSet === undefined) return [];
      const node: CostNode = {
        entries: entriesOf(`${type?.name}.${field.name}`, field, selection),
        judges: JUDGING_FIELDS.has(selection.name.value),
        below: costsOf(selection.selectionSet, getNamedType(field.type)),
      };
      const counts = node.judges || node.below.length > 0 || isCounted(field) || isListType(getNullableType(field.type));
      return counts ? [node] : [];
    });
  const roots = costsOf(operation.selectionSet, schema.getQueryType() ?? undefined);
  return (variables) => {
    const spent = { nodes: 0, judgements: 0 };
    const walk = (nodes: readonly CostNode[], times: number): void => {
      for (const node of nodes) {
        const inner = times * node.entries(variables);
        if (inner > times) spent.nodes += inner;
        if (node.judges) spent.judgements += times;
        if (spent.nodes > NODES_AT_MOST || spent.judgements > JUDGEMENTS_AT_MOST) throw tooCostly(spent);
        walk(node.below, inner);
      }
    };
    walk(roots, 1);
  };
}

const COUNTING_ARGUMENTS = ['first', 'items', 'ids'];

function isCounted({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => COUNTING_ARGUMENTS.includes(name));
}

/** How many entries a list without a page size is taken to have where nothing of it is known yet: what it has is counted while it is read. */
const GUESSED = new Map([
  ['conformingItems', 40],
  ['responses', 20],
  ['rows', 10],
  ['columns', 10],
  ['itemsA', 20],
  ['itemsB', 20],
  ['ports', 3],
  ['evidence', 1],
]);
const GUESSED_OF_OTHERS = 2;

function entriesOf(coordinate: string, field: GraphQLField<unknown, unknown>, node: FieldNode): CostNode['entries'] {
  if (!isCounted(field)) {
    // A page was counted where its size stands.
    const isOfPage = coordinate.includes('Connection.') || !isListType(getNullableType(field.type));
    const guessed = isOfPage ? 1 : (GUESSED.get(field.name) ?? GUESSED_OF_OTHERS);
    return () => guessed;
  }
  return (variables) => {
    const given = getArgumentValues(field, node, variables);
    const list = Array.isArray(given['items']) ? given['items'].length : Array.isArray(given['ids']) ? given['ids'].length : 1;
    const { first } = given;
    // A page size that can't be is refused by the field itself, at no cost, and the other fields stand.
    return typeof first !== 'number' ? list : first < 1 || first > LIST_AT_MOST ? 1 : first;
  };
}

function tooCostly({ nodes, judgements }: { nodes: number; judgements: number }) {
  return codedError(
    'QUERY_TOO_COMPLEX',
    `Expected at most ${NODES_AT_MOST} entries and ${JUDGEMENTS_AT_MOST} searches for compatible items in one operation, but got ${nodes} and ${judgements} or more.`,
  );
}
