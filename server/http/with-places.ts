import { GraphQLError } from 'graphql';

/** How graphql-js begins to say that a variable does not fit, and where in it. */
const OF_A_VARIABLE = /^Variable "(\$\w+)"(?:.*? at "\w+((?:\.|\[)[^"]*)";)?/s;

/** The same errors on variables; each says as `argument` which variable is meant, and the way into it: "$filter.nations[0]". */
export function withPlaces(errors: readonly GraphQLError[]): GraphQLError[] {
  return errors.map((error) => {
    const found = OF_A_VARIABLE.exec(error.message);
    if (found === null) return error;
    const { message, nodes, originalError, extensions } = error;
    return new GraphQLError(message, { nodes, originalError, extensions: { ...extensions, argument: `${found[1]}${found[2] ?? ''}` } });
  });
}
