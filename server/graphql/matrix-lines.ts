import type { Coverage } from '../engine/index/find-items.ts';
import { gradeOfCode, isLeftOut, levelOfCode, useOfCode } from '../engine/verdict/level-and-grade.ts';
import { rankOfGrade } from '../engine/facts/grade.ts';
import type { Level, Use } from '../engine/verdict/verdict.ts';
import type { MatrixEntity } from './entity.ts';

type Codes = Pick<MatrixEntity, 'rows' | 'columns' | 'codes'>;

const LETTER: Readonly<Record<Level, string>> = {
  COMPATIBLE: 'Y',
  CONDITIONAL: 'C',
  INCOMPATIBLE: 'N',
  CONFLICTING: 'X',
  UNKNOWN: 'U',
  NOT_COMPARABLE: '-',
};
const LETTERS = Array.from({ length: 256 }, (_, code) => LETTER[levelOfCode(code)]);
const GRADES = Array.from({ length: 256 }, (_, code) => {
  const grade = gradeOfCode(code);
  return grade === null ? '-' : String(rankOfGrade(grade));
});

const USE_LETTER: Readonly<Record<Use, string>> = { YES: 'Y', YES_IF: 'I', ASK: 'A', NO: 'N' };
const USES = Array.from({ length: 256 }, (_, code) => {
  const use = useOfCode(code);
  return use === null ? '-' : USE_LETTER[use];
});

/** For each row one letter a column: the bottom line, - where no question joins the two. */
export function useLines(matrix: Codes): string[] {
  return linesOf(matrix, USES);
}

/** For each row one letter a column: the level. */
export function levelLines(matrix: Codes): string[] {
  return linesOf(matrix, LETTERS);
}

/** For each row one sign a column: the rank of the grade, 0 the strongest, - where nothing was found. */
export function gradeLines(matrix: Codes): string[] {
  return linesOf(matrix, GRADES);
}

/** How many of the pairs could be decided. */
export function coverageOfCodes(codes: Uint8Array): Coverage {
  const coverage: Coverage = { considered: codes.length, decided: 0, unknown: 0, leftOut: 0, truncated: false };
  for (const code of codes) {
    const letter = LETTERS[code];
    if (isLeftOut(code)) coverage.leftOut += 1;
    if (letter === LETTER.UNKNOWN) coverage.unknown += 1;
    else if (letter !== LETTER.NOT_COMPARABLE) coverage.decided += 1;
  }
  return coverage;
}

function linesOf({ rows, columns, codes }: Codes, letters: readonly (string | undefined)[]): string[] {
  return rows.map((_, at) => {
    let line = '';
    for (let column = 0; column < columns.length; column += 1) line += letters[codes[at * columns.length + column] ?? 0] ?? '-';
    return line;
  });
}
