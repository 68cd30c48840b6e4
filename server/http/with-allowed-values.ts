import { GraphQLError, isEnumType, type GraphQLSchema } from 'graphql';

/** How graphql-js begins to say that a value is none of an enum, whether it stands in the document or in the variables. */
const OF_AN_ENUM = /does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent/;

/** The same errors; one on a value that an enum has not says which it has, in words and as `allowed`. */
export function withAllowedValues(schema: GraphQLSchema, errors: readonly GraphQLError[]): GraphQLError[] {
  return errors.map((error) => {
    const match = OF_AN_ENUM.exec(error.message);
    const type = schema.getType(match?.[1] ?? match?.[2] ?? '');
    if (!isEnumType(type)) return error;
    const allowed = type.getValues().map(({ name }) => name);
    const message = `${error.message.replace(/\.?$/, '.')} Expected one of: ${allowed.join(', ')}.`;
    return new GraphQLError(message, {
      nodes: error.nodes,
      originalError: error.originalError,
      extensions: { ...error.extensions, allowed },
    });
  });
}
