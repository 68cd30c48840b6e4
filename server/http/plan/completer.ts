import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isPromise, NO_INFO, notPlanned, notSynchronous } from './unplanned.ts';

/** What resolvers are handed as their context. */
export type PlanContext = object;
/** Gives the fields asked of one object. */
export type ObjectPlan = (source: unknown, variables: Record<string, unknown>, context: PlanContext) => Record<string, unknown>;
/** Makes the plan of the fields that selection sets ask of an object type. */
export type PlanOf = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => ObjectPlan;
/** Turns what a resolver gave into what is answered. */
export type Completer = (value: unknown, variables: Record<string, unknown>, context: PlanContext) => unknown;

/** The completer of a type: graphql-js's rules for values that fit, and a signal for those that do not. */
export function createCompleter(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  planOf: PlanOf,
): Completer {
  if (isNonNullType(type)) {
    const complete = createCompleter(schema, type.ofType as GraphQLOutputType, sets, planOf);
    return (value, variables, context) => complete(value, variables, context) ?? notPlanned();
  }
  if (isLeafType(type)) return leafCompleter(type);
  if (isListType(type)) return listCompleter(createCompleter(schema, type.ofType as GraphQLOutputType, sets, planOf));
  if (isObjectType(type)) return objectCompleter(type, sets, planOf);
  return abstractCompleter(schema, type, sets, planOf);
}

function objectCompleter(type: GraphQLObjectType, sets: readonly SelectionSetNode[], planOf: PlanOf): Completer {
  // Made when the first object comes: types lead to one another without end, answers do not.
  let plan: ObjectPlan | undefined;
  return (value, variables, context) => {
    if (value === undefined || value === null) return null;
    if (type.isTypeOf) return notPlanned();
    return (plan ??= planOf(type, sets))(present(value), variables, context);
  };
}

function leafCompleter(type: GraphQLLeafType): Completer {
  // What these would give back for a string is the string: the commonest value of all.
  const takesStrings = type.name === 'String' || type.name === 'ID';
  return (value) => {
    if (takesStrings && typeof value === 'string') return value;
    if (value === undefined || value === null) return null;
    const serialized = type.serialize(present(value));
    return serialized ?? notPlanned();
  };
}

function listCompleter(complete: Completer): Completer {
  return (value, variables, context) => {
    if (value === undefined || value === null) return null;
    if (!Array.isArray(value)) return isPromise(value) ? notSynchronous(value) : notPlanned();
    const list = new Array<unknown>(value.length);
    for (let at = 0; at < value.length; at += 1) list[at] = complete(value[at], variables, context);
    return list;
  };
}

function abstractCompleter(schema: GraphQLSchema, type: GraphQLAbstractType, sets: readonly SelectionSetNode[], planOf: PlanOf): Completer {
  const plans = new Map<unknown, ObjectPlan>();
  const makePlan = (name: unknown): ObjectPlan => {
    const concrete = schema.getPossibleTypes(type).find((one) => one.name === name && !one.isTypeOf) ?? notPlanned();
    const plan = planOf(concrete, sets);
    plans.set(name, plan);
    return plan;
  };
  return (value, variables, context) => {
    if (value === undefined || value === null) return null;
    const name = type.resolveType?.(present(value), context, NO_INFO, type);
    return (plans.get(name) ?? makePlan(name))(value, variables, context);
  };
}

/** A value that is there now and is no fault. */
function present(value: unknown): unknown {
  if (isPromise(value)) return notSynchronous(value);
  return value instanceof Error ? notPlanned() : value;
}
