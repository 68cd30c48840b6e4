import { LineCounter, isNode, isPair, parseDocument } from 'yaml';
import type { ImportProblem } from './import-problem.ts';

/** The YAML that heads a Markdown file, with what is needed to point at a line of it. */
export interface FrontMatter {
  path: string;
  value: Record<string, unknown>;
  /** A problem at the value that a way of keys leads to, or at the nearest one above it. */
  problemAt(way: readonly (string | number)[], message: string): ImportProblem;
}

/** Parses the YAML between the two --- lines that head a file. Lines and columns are those of the file. */
export function readFrontMatter(path: string, text: string): FrontMatter | ImportProblem {
  const head = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(text);
  if (head?.index !== 0) return { path, line: 1, column: 1, message: 'Expected YAML between two lines of ---, but there is none.' };
  const lines = new LineCounter();
  // An empty line stands for the first ---, so that lines count as in the file.
  const document = parseDocument(`\n${head[1] ?? ''}`, { lineCounter: lines, uniqueKeys: true });
  const [syntax] = document.errors;
  const at = (offset: number, message: string): ImportProblem => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col, message };
  };
  if (syntax !== undefined) return at(syntax.pos[0], `Expected YAML, but got: ${syntax.message.split('\n')[0]}`);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return at(1, 'Expected keys with values, but there are none.');
  return {
    path,
    value: value as Record<string, unknown>,
    problemAt: (way, message) => {
      for (let length = way.length; length > 0; length -= 1) {
        const node = document.getIn(way.slice(0, length), true);
        if (isNode(node) && node.range && node.range[1] > node.range[0]) return at(node.range[0], message);
        const parent = document.getIn(way.slice(0, length - 1), true);
        const pair = (parent as { items?: unknown[] } | undefined)?.items?.find(
          (item) => isPair(item) && String((item.key as { value?: unknown }).value) === String(way[length - 1]),
        );
        if (isPair(pair) && isNode(pair.key) && pair.key.range) return at(pair.key.range[0], message);
      }
      return at(1, message);
    },
  };
}
