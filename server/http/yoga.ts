import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';

/** Writes a result in a form other than JSON. */
export type WriteStream = (mediaType: string, result: FormattedExecutionResult) => Promise<Response>;

interface Handed {
  result: FormattedExecutionResult;
}

/**
 * yoga for what is unusual: event streams and multipart bodies of one answer. It is handed the result, reads no request and runs nothing, so
 * that there is one way in and one voice, whichever form the answer takes.
 */
export function createStreamWriter(): WriteStream {
  const yoga = createYoga<Handed>({ plugins: [useHandedResult()], cors: false, graphiql: false, landingPage: false, logging: false });
  return async (accept, result) => yoga.fetch('http://catalogue/graphql', { headers: { accept } }, { result });
}

function useHandedResult(): Plugin<Handed> {
  return {
    onRequestParse: ({ setRequestParser }) => setRequestParser(() => ({ query: '{ __typename }' })),
    onParams: ({ setResult, context }) => setResult((context as unknown as Handed).result as ExecutionResult),
  };
}
