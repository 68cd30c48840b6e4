import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { canonicalText, LINE_AT_MOST } from '../../../server/seed/form/canonical-text.ts';
import type { SeedFile } from '../../../server/seed/read-seed.ts';

const canonical = (text: string, folder: SeedFile['folder'] = 'equipment') => canonicalText(folder, parseDocument(text));
const WORD = '{ source: a-page, says: said so, grade: DECLARED }';
const LONG = 'words and words '.repeat(12).trim();

test.each<[string, string, string]>([
  ['keys in the order of the schema', 'name: X\nid: x\n', 'id: x\nname: X\n'],
  ['at every depth', 'evidence: [{ grade: DECLARED, source: a }]\n', 'evidence: [{ source: a, grade: DECLARED }]\n'],
  ['an unknown key last', 'unheardOf: 1\nid: x\n', 'id: x\nunheardOf: 1\n'],
  ['short lists on one line', 'aliases:\n  - X\n  - Y\n', 'aliases: [X, Y]\n'],
  ['brackets in words stay', 'name: "a [ b ] c"\nmakers: ["[ x"]\n', 'name: a [ b ] c\nmakers: ["[ x"]\n'],
  ['one word of evidence on the line of its key', `evidence:\n  - ${WORD}\n`, `evidence: [${WORD}]\n`],
  ['each of two on its own', `evidence: [${WORD}, ${WORD}]\n`, `evidence:\n  - ${WORD}\n  - ${WORD}\n`],
  ['a port over several lines', 'ports: [{ role: HOST, id: a }]\n', 'ports:\n  - id: a\n    role: HOST\n'],
  ['dates are quoted', 'remarks: 2020-01\n', 'remarks: "2020-01"\n'],
  ['words are not', "name: 'X'\n", 'name: X\n'],
  ['words that would be something else are', "name: 'true'\n", 'name: "true"\n'],
  ['what is too long is folded', `remarks: ${LONG}\n`, `remarks: >-\n  ${LONG.slice(0, 153)}\n  ${LONG.slice(154)}\n`],
  [
    'a list of long words',
    `makers: [${LONG.slice(0, 89)}, ${LONG.slice(0, 89)}]\n`,
    `makers:\n  - ${LONG.slice(0, 89)}\n  - ${LONG.slice(0, 89)}\n`,
  ],
  ['comments stay', '# head\nname: X\n# id\nid: x\n', '# head\n# id\nid: x\nname: X\n'],
])('%s', (_, text, wanted) => {
  expect(canonical(text)).toBe(wanted);
  expect(canonical(wanted)).toBe(wanted);
});

describe('a holding', () => {
  const holdings = (entry: string) => canonical(`holdings: [${entry}]\n`, 'holdings');

  test('is one line', () => {
    expect(holdings(`{ status: IN_SERVICE, item: x, evidence: [${WORD}] }`)).toBe(
      `holdings:\n  - { item: x, status: IN_SERVICE, evidence: [${WORD}] }\n`,
    );
  });

  test('is several where it rests on several words', () => {
    expect(holdings(`{ item: x, quantity: { atLeast: 2 }, evidence: [${WORD}, ${WORD}] }`)).toBe(
      `holdings:\n  - item: x\n    quantity: { atLeast: 2 }\n    evidence:\n      - ${WORD}\n      - ${WORD}\n`,
    );
  });

  test('is several where one would be too long', () => {
    const entry = `{ item: x, remarks: ${LONG.slice(0, 120)}, evidence: [${WORD}] }`;
    expect(holdings(entry)).toBe(`holdings:\n  - item: x\n    evidence: [${WORD}]\n    remarks: ${LONG.slice(0, 120)}\n`);
  });
});

test('a line is as long as it may be, and no longer', () => {
  const list = (width: number) => `aliases: [${'x'.repeat(width - 'aliases: []'.length)}]\n`;
  expect(canonical(list(LINE_AT_MOST))).toBe(list(LINE_AT_MOST));
  expect(canonical(list(LINE_AT_MOST + 1))).toMatch(/^aliases:\n {2}- x+\n$/);
});

test('a page whose address has no blank can not be divided', () => {
  const text = `url: https://x.org/${'a-'.repeat(90)}\n`;
  expect(canonical(text, 'sources')).toBe(text);
});

test('an entry of a vocabulary is a line, with its comment above it', () => {
  const text = '# head\n- { id: a, name: A }\n# then\n- { id: b, name: B, parent: a }\n';
  expect(canonical(text, 'vocabulary')).toBe(text);
});
