import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graphql/errors.ts';

/** Variables that are no JSON, in an address or a form, are the asker's mistake: said with a code, not met as a fault of ours. */
export function useReadableParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (fault) {
          if (!(fault instanceof SyntaxError)) throw fault;
          throw codedError('BAD_REQUEST', 'Expected variables and extensions to be JSON.', 400);
        }
      });
    },
  };
}
