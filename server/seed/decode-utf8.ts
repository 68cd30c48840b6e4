import { isUtf8 } from 'node:buffer';

/** Bytes as text; or, where they are no UTF-8, the place of the first that is not. Lines and columns count from 1, columns in characters. */
export type Decoded = { text: string } | { line: number; column: number };

const NEWLINE = 0x0a;

/** Decodes UTF-8 and puts nothing in the place of what is none: a letter that was lost would be served as U+FFFD. */
export function decodeUtf8(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(NEWLINE); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(NEWLINE, start))
    [line, start] = [line + 1, end + 1];
  const rest = bytes.subarray(start).toString('utf8');
  const same = [...rest].findIndex((letter) => letter === '\uFFFD');
  return { line, column: same + 1 };
}
