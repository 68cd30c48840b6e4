import { getOperationAST, getVariableValues, Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileCost } from './node-cost.ts';
import { planOperation } from './plan/operation-plan.ts';

/** Operations kept ready. Each belongs to a document of 8 KiB at most. */
const OPERATIONS_AT_MOST = 256;

/** An operation of a document that has passed every check on documents, ready to be answered. */
export interface PreparedOperation {
  /** The values that the operation runs with, defaults included; undefined where those sent do not fit. Throws QUERY_TOO_COMPLEX by what they cost. */
  admit(sent: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined;
  /** The data of the answer; undefined for what only the general executor can answer, errors among it. */
  run(variables: Record<string, unknown>, context: object): Record<string, unknown> | undefined;
}

/** Works out once what holds for every request that sends the operation. Undefined where the document has no such operation. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): PreparedOperation | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return undefined;
  const fragments = document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const checkCost = compileCost(schema, operation, fragments);
  const plan = planOperation(schema, document, operation);
  return {
    admit(sent) {
      // With their defaults: a page size that stands in the head of the operation counts like one that is sent.
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (coerced !== undefined) checkCost(coerced);
      return coerced;
    },
    run: (variables, context) => plan?.run(variables, context),
  };
}

/** Operations that a plan has answered before, by the text in which they came. */
export class PreparedOperations {
  readonly #byText = new LRUCache<string, PreparedOperation>({ max: OPERATIONS_AT_MOST });

  get(query: string, operationName = ''): PreparedOperation | undefined {
    return this.#byText.get(`${operationName}\n${query}`);
  }

  add(query: string, operationName: string | null | undefined, operation: PreparedOperation): void {
    this.#byText.set(`${operationName ?? ''}\n${query}`, operation);
  }
}
