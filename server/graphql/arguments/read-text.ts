import { badUserInput } from '../errors.ts';

/** Most characters of a name or a search. */
export const TEXT_AT_MOST = 200;

/** Free text, trimmed and checked. */
export function readText(text: string, argument: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw badUserInput(`Expected ${argument} to be some text, but got nothing.`, argument, text);
  if (trimmed.length > TEXT_AT_MOST)
    throw badUserInput(`Expected ${argument} to be at most ${TEXT_AT_MOST} characters, but got ${trimmed.length}.`, argument, text);
  return trimmed;
}
