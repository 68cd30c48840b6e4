const COMMANDS = ['start', 'test', 'install'];

/** Why a command can't be begun, in one line; undefined where it can. Settings of the server are no options, and one taken for such would be lost. */
export function refusalOf(command, args) {
  if (!COMMANDS.includes(command))
    return `Expected one of ${COMMANDS.join(', ')}, but got: ${command ?? 'nothing'}. --help says what they do.`;
  if (command === 'test' || args.length === 0) return undefined;
  return `Expected nothing after ${command}, but got: ${args.join(' ')}. Settings are environment variables, such as PORT=4001 npm start (README.md).`;
}
