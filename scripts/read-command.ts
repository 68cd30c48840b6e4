import { parseArgs } from 'node:util';
import type { Command, Options } from './command.ts';
import { whyUnread } from './why-unread.ts';
import { withNumbers } from './with-numbers.ts';

type Read<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;

/**
 * What was asked of a command. Ends the process where there is nothing to do: with the usage for --help, and with exit code 2 and one line that
 * says what was expected and what came where an option is misspelt, a value wrong, or something missing.
 */
export function readCommand<const O extends Options = Record<string, never>>(command: Command<O>): Read<O> {
  const options = { ...(command.options as O), help: { type: 'boolean', short: 'h' } } as const;
  try {
    const read = parseArgs({ args: withNumbers(process.argv.slice(2)), options, allowPositionals: true }) as Read<O>;
    const values = read.values as Record<string, unknown>;
    if (values['help'] === true) process.exit((console.log(command.usage), 0));
    refuseWrong(values, read.positionals, command);
    return read;
  } catch (fault) {
    console.error(`${whyUnread(fault as Error, Object.keys(options))} --help says what can be asked.`);
    process.exit(2);
  }
}

function refuseWrong(
  values: Record<string, unknown>,
  named: readonly string[],
  { checks = {}, takes = [], more = 0 }: Command<Options>,
): void {
  for (const [name, { expected, test }] of Object.entries(checks)) {
    const value = values[name];
    if (typeof value === 'string' && !test(value)) throw new Error(`Expected --${name} to be ${expected}, but got: "${value}".`);
  }
  if (named.length < takes.length || named.length > takes.length + more)
    throw new Error(`Expected ${takes.join(' and ') || 'nothing but options'}, but got: ${named.join(' ') || 'nothing'}.`);
}
