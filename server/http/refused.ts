import type { GraphQLError } from 'graphql';
import type { ErrorCode } from '../graphql/errors.ts';

/** A request that is answered by errors alone, all of one kind: of syntax, of validation or of variables. */
export class Refused extends Error {
  readonly errors: readonly GraphQLError[];
  /** Code of the errors that have none of their own. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, errors: readonly GraphQLError[]) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}
