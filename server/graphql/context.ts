import type { Loaders } from '../release/create-loaders.ts';
import type { ReadGateway } from '../release/read-gateway.ts';
import type { Work } from './work.ts';

/** What a resolver may use. Made afresh for each request. */
export interface RequestContext {
  read: ReadGateway;
  /** What lies in the database only; batched within the request. */
  loaders: Loaders;
  /** Day for which answers hold where the question names none, yyyy-mm-dd. */
  today: string;
  /** What the request has cost, and whose turn it is. */
  work: Work;
}
