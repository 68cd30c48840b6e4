/**
 * Characters that nobody sees or that turn what one sees: controls (but for the ends of lines), marks of direction, of no width and of byte order,
 * separators of lines that YAML does not know, tags, halves of a pair, and U+FFFD, which stands where a letter was lost.
 */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** The first character of a text that can not be seen, as U+202E; undefined where every one can. */
export function hiddenCharacter(text: string): string | undefined {
  const found = HIDDEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
