import { expect, test } from '@jest/globals';
import { hiddenCharacter } from '../../server/seed/hidden-character.ts';

test.each<[string, string, string | undefined]>([
  ['plain words', 'Гаубиця 155 mm, «M777» – d’essai\nzweite Zeile', undefined],
  ['a space that does not break', '155\u00a0mm', undefined],
  ['a letter beyond the basic plane', '𝟏', undefined],
  ['NUL', 'a\0', 'U+0000'],
  ['a tab', 'a\tb', 'U+0009'],
  ['the end of a line of another system', 'a\r\n', 'U+000D'],
  ['a control of eight bits', 'a\u0085', 'U+0085'],
  ['a soft hyphen', 'a\u00adb', 'U+00AD'],
  ['no width', 'a\u200bb', 'U+200B'],
  ['right to left', 'a\u202eb', 'U+202E'],
  ['an isolate', 'a\u2066b', 'U+2066'],
  ['a separator of lines', 'a\u2028b', 'U+2028'],
  ['a mark of byte order', '\ufeffa', 'U+FEFF'],
  ['a letter that was lost', 'a\ufffd', 'U+FFFD'],
  ['half a pair', 'a\ud83d', 'U+D83D'],
  ['a tag', 'a\u{e0041}', 'U+E0041'],
])('%s', (_, text, hidden) => {
  expect(hiddenCharacter(text)).toBe(hidden);
});
