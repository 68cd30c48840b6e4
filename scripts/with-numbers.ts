/** A number below 0 is the value of the option before it, not an option: what is wrong with it is for the check of that option to say. */
export function withNumbers(args: readonly string[]): string[] {
  const isValue = (at: number) => /^-\d/.test(args[at] ?? '') && /^--[^=]+$/.test(args[at - 1] ?? '');
  return args.flatMap((arg, at) => (isValue(at) ? [] : [isValue(at + 1) ? `${arg}=${args[at + 1]}` : arg]));
}
