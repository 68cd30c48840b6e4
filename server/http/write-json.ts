import type { Steps } from '../engine/facts/steps.ts';
import { codedError } from '../graphql/errors.ts';

/** Longest answer, in characters. */
export const ANSWER_AT_MOST = 4 * 1024 * 1024;
/** Entries of a list or a map above this are written one by one. */
const WHOLE_UP_TO = 16;
/** Levels at which that is looked at: below, what is left is small or was counted. */
const LEVELS = 12;

/**
 * The JSON of a value, as JSON.stringify writes it; what is large a piece at a time.
 * @throws GraphQLError QUERY_TOO_COMPLEX where it is longer than an answer may be
 */
export function* writeJson(value: unknown): Steps<string> {
  const pieces: string[] = [];
  let length = 0;
  const write = (text: string) => {
    length += text.length;
    if (length > ANSWER_AT_MOST) throw tooLong();
    pieces.push(text);
  };
  yield* writeInto(value, write, LEVELS);
  return pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
}

function* writeInto(value: unknown, write: (text: string) => void, levels: number): Steps<void> {
  if (levels === 0 || !isLarge(value, levels)) return write(JSON.stringify(value));
  const isList = Array.isArray(value);
  write(isList ? '[' : '{');
  let isFirst = true;
  for (const [key, inner] of Object.entries(value as object)) {
    if (inner === undefined && !isList) continue;
    write(`${isFirst ? '' : ','}${isList ? '' : `${JSON.stringify(key)}:`}`);
    isFirst = false;
    yield* writeInto(inner ?? null, write, levels - 1);
    yield;
  }
  write(isList ? ']' : '}');
}

/** Whether more than a few values lie in it. */
function isLarge(value: unknown, levels: number): value is object {
  return count(value, WHOLE_UP_TO, levels) < 0;
}

/** How many of so many values are left once those of one are counted; less than none where it has more. */
function count(value: unknown, left: number, levels: number): number {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return left - 1;
  for (const inner of Object.values(value) as unknown[]) {
    left = count(inner, left, levels - 1);
    if (left < 0) return left;
  }
  return left - 1;
}

function tooLong() {
  return codedError('QUERY_TOO_COMPLEX', `Expected an answer of at most ${ANSWER_AT_MOST} characters, but it is longer. Ask in parts.`);
}
