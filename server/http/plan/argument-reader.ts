import { getArgumentValues, isNonNullType, Kind, visit, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';
import { notPlanned } from './unplanned.ts';

/** The arguments of a field, for coerced variables. */
export type ArgumentReader = (variables: Record<string, unknown>) => Record<string, unknown>;

/**
 * Reads the arguments of a field of a document: worked out once where no variable stands in them, and by plain look-ups where each variable
 * is the whole value of an argument. Variables inside lists and objects are left to graphql-js.
 */
export function createArgumentReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentReader {
  const given = node.arguments ?? [];
  if (!given.some(({ value }) => usesVariables(value))) {
    const fixed = getArgumentValues(field, node);
    return () => fixed;
  }
  if (given.some(({ value }) => value.kind !== Kind.VARIABLE && usesVariables(value)))
    return oncePerRun((variables) => getArgumentValues(field, node, variables));

  const literal = { ...node, arguments: given.filter(({ value }) => value.kind !== Kind.VARIABLE) };
  const moving = given.flatMap(({ name, value }) =>
    value.kind === Kind.VARIABLE ? [{ name: name.value, variable: value.name.value }] : [],
  );
  const movingNames = new Set(moving.map(({ name }) => name));
  const fixed = getArgumentValues({ ...field, args: field.args.filter(({ name }) => !movingNames.has(name)) }, literal);
  const looked = moving.map(({ name, variable }) => {
    const definition = field.args.find((one) => one.name === name);
    return { name, variable, fallback: definition?.defaultValue, required: isNonNullType(definition?.type) };
  });
  return (variables) => {
    const values = { ...fixed };
    for (const { name, variable, fallback, required } of looked) {
      const value = variable in variables ? variables[variable] : fallback;
      if (required && (value === undefined || value === null)) return notPlanned();
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

/** The fields of a list all ask with the variables of one run. */
function oncePerRun(read: ArgumentReader): ArgumentReader {
  let [of, values]: [Record<string, unknown> | undefined, Record<string, unknown>] = [undefined, {}];
  return (variables) => {
    if (of !== variables) [of, values] = [variables, read(variables)];
    return values;
  };
}

function usesVariables(value: ValueNode): boolean {
  let uses = false;
  visit(value, { [Kind.VARIABLE]: () => void (uses = true) });
  return uses;
}
