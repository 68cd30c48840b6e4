import type { ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command takes. */
export interface Command<O extends Options> {
  usage: string;
  options?: O;
  /** Words for what has to be named besides options, and how many more may be. */
  takes?: readonly string[];
  more?: number;
  /** What the value of an option has to be, in words and as a test. */
  checks?: Readonly<Record<string, { expected: string; test(value: string): boolean }>>;
}
