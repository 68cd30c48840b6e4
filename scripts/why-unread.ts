/** One line on options that could not be read: what was expected and what came. What a check of ours found says so already. */
export function whyUnread({ message, code }: Error & { code?: string }, names: readonly string[]): string {
  const got = /'(-[^' ]+)/.exec(message)?.[1];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Expected one of ${names.map((name) => `--${name}`).join(', ')}, but got: ${got}.`;
  return code === undefined ? message : `${message.split('\n')[0]?.replace(/\.?$/, '')}.`;
}
