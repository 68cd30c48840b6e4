import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/errors.ts';

/** Gives a code to the errors that the executor makes itself, of variables that don't fit and operations that there are not. */
export function useCodedErrors(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        const { errors } = result as { errors?: readonly GraphQLError[] };
        if (errors?.some(isBare)) setResult({ ...result, errors: errors.map((error) => (isBare(error) ? withCode(error) : error)) });
      },
    }),
  };
}

/** Made by graphql-js, not thrown by a resolver, and not coded yet. A fault of ours has an ordinary error inside, and is masked. */
function isBare({ originalError, extensions }: GraphQLError): boolean {
  return extensions['code'] === undefined && (originalError === undefined || originalError instanceof GraphQLError);
}

function withCode(error: GraphQLError): GraphQLError {
  const code: ErrorCode = /^(?:Variable|Argument) "/.test(error.message) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...error.extensions, code } });
}
