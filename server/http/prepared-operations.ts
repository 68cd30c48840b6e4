import { getOperationAST, getVariableValues, Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { compileCost } from './node-cost.ts';

/** Operations kept ready. Each belongs to a document of 8 KiB at most. */
const OPERATIONS_AT_MOST = 256;

/** An operation of a document that has passed every check on documents, ready to be answered. */
export interface PreparedOperation {
  /** The values that the operation runs with, defaults included; undefined where those sent do not fit. Throws QUERY_TOO_COMPLEX by what they cost. */
  admit(sent: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined;
  /** The data of the answer; undefined for what is left to the general executor: a first time, errors, and what has to be waited for. */
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
  const compiled = compiledWhenAskedAgain(schema, document, operationName);
  return {
    admit(sent) {
      // With their defaults: a page size that stands in the head of the operation counts like one that is sent.
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (coerced !== undefined) checkCost(coerced);
      return coerced;
    },
    run(variables, context) {
      const result = compiled.now()?.query(undefined, context, variables);
      if (result instanceof Promise) {
        // What has to be waited for is answered by the general executor, and will have to be waited for next time too.
        result.catch(() => undefined);
        compiled.giveUp();
        return undefined;
      }
      return result === undefined || 'then' in result || result.errors !== undefined ? undefined : (result.data as Record<string, unknown>);
    },
  };
}

/** Compiling takes longer than answering a few times: a document that comes once is not worth it, and nobody can make us compile one after another. */
function compiledWhenAskedAgain(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): { now(): CompiledQuery | undefined; giveUp(): void } {
  let asked = 0;
  let compiled: CompiledQuery | undefined;
  return {
    now() {
      asked += 1;
      if (asked === COMPILED_FROM) {
        const made = compileQuery(schema, document, operationName ?? undefined);
        if (isCompiledQuery(made)) compiled = made;
      }
      return compiled;
    },
    giveUp() {
      compiled = undefined;
    },
  };
}

/** How often an operation has to be asked before it is compiled. */
const COMPILED_FROM = 3;

/** Operations that were answered before, by the text in which they came. */
export class PreparedOperations {
  readonly #byText = new LRUCache<string, PreparedOperation>({ max: OPERATIONS_AT_MOST });

  get(query: string, operationName = ''): PreparedOperation | undefined {
    return this.#byText.get(`${operationName}\n${query}`);
  }

  add(query: string, operationName: string | null | undefined, operation: PreparedOperation): void {
    this.#byText.set(`${operationName ?? ''}\n${query}`, operation);
  }
}
