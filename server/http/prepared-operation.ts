import {
  getOperationAST,
  getVariableValues,
  Kind,
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { CompiledRelease } from '../access/compiled-release.ts';
import { compileCost, type CostCheck } from './node-cost.ts';
import { planOperation, type OperationPlan } from './plan/operation-plan.ts';

/** What a request may bring along into yoga's pipeline, and take out of it. */
export type PipelineContext = {
  /** The release that answers; that of the moment where it is missing. */
  release?: CompiledRelease;
  /** True once a plan has answered: a query, whole and without an error. */
  planned?: boolean;
};

/** What is worked out once for an operation of a document and holds for every request that sends it. */
interface PreparedOperation {
  operation: OperationDefinitionNode;
  checkCost: CostCheck;
  plan: OperationPlan | undefined;
}

/**
 * Executes what passed parsing and validation: refuses by cost, then answers by the plan of the document. What a plan does not cover is
 * left to the general executor, which stops when the client has gone.
 */
export function usePreparedExecution(): Plugin {
  // Keyed by the parsed document, which yoga's bounded cache keeps: what is forgotten there is forgotten here.
  const prepared = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const document = args.document as DocumentNode;
      let operations = prepared.get(document);
      if (operations === undefined) prepared.set(document, (operations = new Map()));
      const name = (args.operationName as string | null | undefined) ?? '';
      let ready = operations.get(name);
      if (ready === undefined) {
        const operation = getOperationAST(document, args.operationName);
        if (operation === null || operation === undefined) return;
        operations.set(name, (ready = prepareOperation(args.schema, document, operation)));
      }
      const { operation, checkCost, plan } = ready;
      // With their defaults: a page size that stands in the head of the operation counts like one that is sent.
      const { coerced } = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
      // Values that don't fit are refused by the general executor, which says why.
      if (coerced === undefined) return;
      checkCost(coerced);
      setExecuteFn((given) => {
        const context = given.contextValue as PipelineContext & { request?: Request };
        const data = plan?.run(coerced, context);
        if (data === undefined) return executeFn({ ...given, signal: context.request?.signal } as ExecutionArgs);
        context.planned = true;
        return { data };
      });
    },
  };
}

function prepareOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
  const fragments = document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, checkCost: compileCost(schema, operation, fragments), plan: planOperation(schema, document, operation) };
}
