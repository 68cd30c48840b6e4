import { hiddenCharacter } from '../../hidden-character.ts';
import type { Pointer, RuleProblem, SeedRule } from '../rule.ts';

export const textCanBeSeen: SeedRule = {
  name: 'text-can-be-seen',
  sentence: 'No text holds a character that is not seen: controls, marks of direction or of no width, letters that were lost.',
  check: ({ files }) =>
    files.flatMap((file) => {
      // Most files hold none, and are not walked. What is written as an escape stands behind a backslash.
      if (hiddenCharacter(file.text) === undefined && !file.text.includes('\\')) return [];
      const problems: RuleProblem[] = [];
      look(file.value, [], (pointer, hidden) =>
        problems.push({ file, pointer, message: `Expected text that can be seen, but got ${hidden}.` }),
      );
      return problems;
    }),
};

function look(value: unknown, pointer: Pointer, say: (pointer: Pointer, hidden: string) => void): void {
  if (typeof value === 'string') {
    const hidden = hiddenCharacter(value);
    if (hidden !== undefined) say(pointer, hidden);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const hidden = hiddenCharacter(key);
      if (hidden !== undefined) say([...pointer, key], hidden);
      look(inner, [...pointer, Array.isArray(value) ? Number(key) : key], say);
    }
}
