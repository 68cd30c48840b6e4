import { assess } from '../../engine/judge/assess.ts';
import { readIndex } from '../arguments/read-index.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { CompatibilityMatrixResolvers } from '../generated/resolver-types.ts';
import { coverageOfCodes, gradeLines, levelLines, useLines } from '../matrix-lines.ts';
import { subjectOf } from '../subject-of.ts';

/** The nation of a row or column; null where anybody's is asked about. */
function nationOf({ release }: RequestContext['read'], code: string | undefined) {
  return code === undefined ? null : entityOf(release, code, 'Nation');
}

export const CompatibilityMatrix: CompatibilityMatrixResolvers = {
  rows: ({ rows }, _, { read }) => rows.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  columns: ({ columns }, _, { read }) => columns.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  rowNations: ({ rowNations }, _, { read }) => rowNations.map((code) => nationOf(read, code)),
  columnNations: ({ columnNations }, _, { read }) => columnNations.map((code) => nationOf(read, code)),
  codes: (matrix) => levelLines(matrix),
  uses: (matrix) => useLines(matrix),
  grades: (matrix) => gradeLines(matrix),
  coverage: ({ codes }) => coverageOfCodes(codes),
  verdict: ({ rows, columns, rowNations, columnNations, asOf, relation, scopeAt }, { row, column }, { read: { release } }) => {
    const [a, b] = [readIndex(rows, row, 'row'), readIndex(columns, column, 'column')];
    const on = release.on(asOf);
    const nations = { hostNation: rowNations[row], guestNation: columnNations[column] };
    return assess(on, subjectOf(on, a), subjectOf(on, b), relation, { ...nations, scope: scopeAt(row, column) });
  },
  datasetVersion: (_, __, { read }) => read.release.version,
  datasetHash: (_, __, { read }) => read.release.hash,
};
