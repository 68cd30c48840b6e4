import { BREAK, Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { PlanContext } from './completer.ts';
import { createObjectPlans } from './object-plan.ts';
import { Unplanned } from './unplanned.ts';

/** One operation, made ready once and run many times. */
export interface OperationPlan {
  /**
   * The data of the answer; undefined where this run met something that only the general executor can answer: an error, a null where
   * none may be, a promise. Resolvers read and change nothing, so that running again from the start is safe.
   */
  run(variables: Record<string, unknown>, context: PlanContext): Record<string, unknown> | undefined;
}

/**
 * Plans a query: which fields, with which arguments, of which types is worked out once a document, instead of once a field of each answer.
 * Undefined for what a plan does not cover: other kinds of operation, directives, introspection.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan | undefined {
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || root == null || !isPlain(document)) return undefined;
  const plan = createObjectPlans(schema, document)(root, [operation.selectionSet]);
  let usable = true;
  return {
    run(variables, context) {
      if (!usable) return undefined;
      try {
        return plan(undefined, variables, context);
      } catch (reason) {
        // A resolver that waits for something will wait next time too: the plan is not tried again.
        if (reason instanceof Unplanned && reason.forGood) usable = false;
        return undefined;
      }
    },
  };
}

/** No directive, no introspection beyond __typename, and no alias that a plain object can't hold. */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  const stop = () => {
    plain = false;
    return BREAK;
  };
  visit(document, {
    [Kind.DIRECTIVE]: stop,
    [Kind.FIELD]: ({ name, alias }) =>
      name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__' ? stop() : undefined,
  });
  return plain;
}
