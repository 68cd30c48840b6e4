import { assess } from '../../engine/judge/assess.ts';
import { gradeOfCode, levelOfCode } from '../../engine/verdict/code.ts';
import { rankOfGrade } from '../../engine/facts/grade.ts';
import type { Level } from '../../engine/verdict/verdict.ts';
import { badUserInput } from '../errors.ts';
import type { CompatibilityMatrixResolvers } from '../generated/resolver-types.ts';
import type { MatrixEntity } from '../entity.ts';
import { readEntity, readSubject } from '../read-arguments.ts';

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

export const CompatibilityMatrix: CompatibilityMatrixResolvers = {
  rows: ({ rows }, _, context) => rows.map((id) => readEntity(context, id, 'EquipmentType', 'SupplyType', 'InterfaceSpec')),
  columns: ({ columns }, _, context) => columns.map((id) => readEntity(context, id, 'EquipmentType', 'SupplyType', 'InterfaceSpec')),
  codes: (matrix) => linesOf(matrix, LETTERS),
  grades: (matrix) => linesOf(matrix, GRADES),
  coverage: ({ codes }) => {
    const coverage = { considered: codes.length, decided: 0, unknown: 0, truncated: false };
    for (const code of codes) {
      const letter = LETTERS[code];
      if (letter === LETTER.UNKNOWN) coverage.unknown += 1;
      else if (letter !== LETTER.NOT_COMPARABLE) coverage.decided += 1;
    }
    return coverage;
  },
  verdict: (matrix, { row, column }, context) => {
    const a = idAt(matrix.rows, row, 'row');
    const b = idAt(matrix.columns, column, 'column');
    const { asOf, relation } = matrix;
    return assess(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), {
      asOf,
      ...(relation && { relation }),
    });
  },
  datasetVersion: (_, __, { read }) => read.release.version,
  datasetHash: (_, __, { read }) => read.release.hash,
};

function linesOf({ rows, columns, codes }: MatrixEntity, letters: readonly (string | undefined)[]): string[] {
  return rows.map((_, at) => {
    let line = '';
    for (let column = 0; column < columns.length; column += 1) line += letters[codes[at * columns.length + column] ?? 0] ?? '-';
    return line;
  });
}

function idAt(ids: readonly string[], at: number, argument: string): string {
  const id = ids[at];
  if (id === undefined) throw badUserInput(`Expected ${argument} to be 0 to ${ids.length - 1}, but got: ${at}.`, argument);
  return id;
}
