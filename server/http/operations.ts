import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { codedError, shorten } from '../graphql/errors.ts';
import { readFieldsOf } from './fields-of.ts';
import { checkShape, LIMITS } from './limits.ts';
import { compileCost } from './node-cost.ts';
import { Refused } from './refused.ts';
import { valuesOf } from './values-of.ts';
import { weighOperation } from './weigh-operation.ts';
import { withAllowedValues } from './with-allowed-values.ts';
import { withPlaces } from './with-places.ts';

/** Operations kept ready, and refusals of such. */
const OPERATIONS_AT_MOST = 256;
/** Most memory that they may take, as `bytesOf` reckons. */
const OPERATIONS_BYTES = 48 * 1024 * 1024;
/** An operation that nobody asked for so long is let go. */
const UNASKED_MS = 15 * 60_000;
/** What a character of a document comes to once it is parsed, a field once it is compiled, an error on it: measured, and rounded up. */
const BYTES = { character: 120, field: 4_000, error: 5_000 };
/** Compiling takes about 0.1 ms a field: what is larger is left to the general executor, so that nobody can hold the others up by it. */
const COMPILED_UP_TO = 60;

/** An operation that has passed every check that holds for whoever sends it. */
export interface Operation {
  type: OperationDefinitionNode['operation'];
  /** The values that the operation runs with, defaults included. Throws where those sent do not fit, or where they cost too much. */
  admit(sent: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** Fields that it was compiled of; 0 where it was not. */
  compiledFields: number;
  /** How many values an entry of each field has that is metered, by coordinate. */
  values: ReadonlyMap<string, number>;
  /** Runs it once. A promise only where something has to be waited for. */
  run(variables: Record<string, unknown>, context: object): ExecutionResult | Promise<ExecutionResult>;
}

/** From the text of a document to an operation that is ready to run. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #compiledUpTo: number;
  readonly #known = new LRUCache<string, Operation | Refused | GraphQLError>({
    max: OPERATIONS_AT_MOST,
    maxSize: OPERATIONS_BYTES,
    sizeCalculation: bytesOf,
    ttl: UNASKED_MS,
    updateAgeOnGet: true,
    // The clock is read once a minute: what is a minute older may go a minute later.
    ttlResolution: 60_000,
  });

  /** @param compiledUpTo weight up to which operations are compiled */
  constructor(schema: GraphQLSchema, compiledUpTo = COMPILED_UP_TO) {
    this.#schema = schema;
    this.#compiledUpTo = compiledUpTo;
  }

  /** Memory that the operations kept take, as far as it is known. */
  get bytes(): number {
    return this.#known.calculatedSize;
  }

  /** The operation of that name, or the only one. Throws what is wrong with the document: the same thing each time. */
  find(query: string, operationName: string | undefined): Operation {
    const key = `${JSON.stringify(operationName)}\n${query}`;
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, (found = this.#prepareOrRefuse(query, operationName)));
    if (found instanceof Error) throw found;
    return found;
  }

  #prepareOrRefuse(query: string, operationName: string | undefined): Operation | Refused | GraphQLError {
    try {
      return prepare(this.#schema, query, operationName, this.#compiledUpTo);
    } catch (fault) {
      if (fault instanceof Refused || fault instanceof GraphQLError) return fault;
      throw fault;
    }
  }
}

/** Parses, holds against the limits and the schema, chooses the operation, and works out once what holds for every request that sends it. */
function prepare(schema: GraphQLSchema, query: string, operationName: string | undefined, compiledUpTo: number): Operation {
  const document = parseWithin(query);
  checkShape(document);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Refused('GRAPHQL_VALIDATION_FAILED', withAllowedValues(schema, errors));
  const operation = choose(document, operationName);
  const fragments = document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const fieldsOf = readFieldsOf(schema, fragments);
  const checkCost = compileCost(schema, operation, fieldsOf);
  // The compiler can't hold a field of that name.
  const weight = weighOperation(schema, operation, fieldsOf);
  const isCompiled = !query.includes('__proto__') && weight <= compiledUpTo;
  return {
    type: operation.operation,
    compiledFields: isCompiled ? weight : 0,
    values: valuesOf(schema, operation, fieldsOf),
    admit(sent) {
      if (!schema.getRootType(operation.operation)) throw unoffered(operation);
      // With their defaults: a page size that stands in the head of the operation counts like one that is sent.
      const { coerced, errors: misfits } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (coerced === undefined) throw new Refused('BAD_USER_INPUT', withPlaces(withAllowedValues(schema, misfits)));
      checkCost(coerced);
      return coerced;
    },
    run: (isCompiled && compiled(schema, document, operation)) || interpreted(schema, document, operation),
  };
}

/** What an operation, or its refusal, takes in memory beside its key: more than that, never less. */
function bytesOf(found: Operation | Refused | GraphQLError, key: string): number {
  const errors = found instanceof Refused ? found.errors.length : 0;
  const fields = 'compiledFields' in found ? found.compiledFields : 0;
  return key.length * BYTES.character + fields * BYTES.field + errors * BYTES.error;
}

function parseWithin(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (fault) {
    throw fault instanceof GraphQLError ? new Refused('GRAPHQL_PARSE_FAILED', [fault]) : fault;
  }
}

function choose(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  const message =
    operationName === undefined
      ? 'Expected operationName, since the document has not exactly one operation.'
      : `Expected operationName to name an operation of the document, but got: "${shorten(operationName)}".`;
  throw codedError('OPERATION_RESOLUTION_FAILURE', message);
}

function unoffered(operation: OperationDefinitionNode): Refused {
  const error = new GraphQLError(`Expected a query, but got: a ${operation.operation}.`, { nodes: operation });
  return new Refused('GRAPHQL_VALIDATION_FAILED', [error]);
}

/**
 * Which of the two executors runs an operation is decided by the document alone, and for good. Where an error takes other fields with it the
 * two name different ones of them: an executor that came later, or only at times, would give one question two answers.
 */
function compiled(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Operation['run'] | undefined {
  const made = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(made) ? (variables, context) => made.query(undefined, context, variables) : undefined;
}

function interpreted(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Operation['run'] {
  const operationName = operation.name?.value;
  return (variableValues, contextValue) =>
    execute({ schema, document, operationName, variableValues, contextValue }) as ExecutionResult | Promise<ExecutionResult>;
}
