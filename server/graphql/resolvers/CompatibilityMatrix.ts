import { assess } from '../../engine/judge/assess.ts';
import { readIndex } from '../arguments/read-index.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { CompatibilityMatrixResolvers } from '../generated/resolver-types.ts';
import { coverageOfCodes, gradeLines, levelLines, useLines } from '../matrix-lines.ts';
import { subjectOf } from '../subject-of.ts';

export const CompatibilityMatrix: CompatibilityMatrixResolvers = {
  rows: ({ rows }, _, { read }) => rows.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  columns: ({ columns }, _, { read }) => columns.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  codes: (matrix) => levelLines(matrix),
  uses: (matrix) => useLines(matrix),
  grades: (matrix) => gradeLines(matrix),
  coverage: ({ codes }) => coverageOfCodes(codes),
  verdict: ({ rows, columns, asOf, relation, scopeAt }, { row, column }, { read: { release } }) => {
    const [a, b] = [readIndex(rows, row, 'row'), readIndex(columns, column, 'column')];
    const on = release.on(asOf);
    return assess(on, subjectOf(on, a), subjectOf(on, b), relation, { scope: scopeAt(row, column) });
  },
  datasetVersion: (_, __, { read }) => read.release.version,
  datasetHash: (_, __, { read }) => read.release.hash,
};
