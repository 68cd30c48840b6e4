import type { DocumentNode, ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { prepareOperation, type PreparedOperation, type PreparedOperations } from './prepared-operations.ts';

interface ContextValue {
  request?: Request;
  params?: { query?: string };
}

/**
 * Executes what passed parsing and validation: refuses by cost, then answers by the compiled operation once there is one. Everything else is
 * left to the general executor, which stops when the client has gone. What a compiled operation has answered is made known to the short way.
 */
export function usePreparedExecution(known: PreparedOperations): Plugin {
  // Keyed by the parsed document, which yoga's bounded cache keeps: what is forgotten there is forgotten here.
  const byDocument = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const document = args.document as DocumentNode;
      let operations = byDocument.get(document);
      if (operations === undefined) byDocument.set(document, (operations = new Map()));
      const name = (args.operationName as string | null | undefined) ?? '';
      const operation = operations.get(name) ?? prepareOperation(args.schema, document, args.operationName);
      if (operation === undefined) return;
      operations.set(name, operation);
      const variables = operation.admit(args.variableValues ?? {});
      // Values that don't fit are refused by the general executor, which says why.
      if (variables === undefined) return;
      setExecuteFn((given) => {
        const { request, params } = given.contextValue as ContextValue;
        const data = operation.run(variables, given.contextValue as object);
        if (data === undefined) return executeFn({ ...given, signal: request?.signal } as ExecutionArgs);
        if (params?.query !== undefined) known.add(params.query, name, operation);
        return { data };
      });
    },
  };
}
