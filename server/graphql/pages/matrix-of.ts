import { categoryLine, itemOf } from '../../engine/facts/catalogue.ts';
import type { Day } from '../../engine/facts/day.ts';
import type { Relation } from '../../engine/facts/records.ts';
import type { ScopeOfCell } from '../../engine/index/compatibility-index.ts';
import { indexOn } from '../../engine/index/index-on.ts';
import { isAmong } from '../../engine/index/is-among.ts';
import { NONE_ASKED, scopeOfList } from '../../engine/index/scope-of-list.ts';
import { LEFT_OUT, levelOfCode } from '../../engine/verdict/level-and-grade.ts';
import type { Narrowing } from '../arguments/read-narrowing.ts';
import type { MatrixEntity } from '../entity.ts';

interface Side {
  ids: string[];
  /** Whether the items, or their sort, were named: then they ask for what they are there for. */
  isNamed: boolean;
}

/** The matrix of two sets of items. A cell that purposes, categories, bottom lines or evidence leave out has the code LEFT_OUT. */
export function matrixOf(on: Day, rows: Side, columns: Side, wanted: Narrowing & { relation: Relation | undefined }): MatrixEntity {
  const index = indexOn(on);
  const askedBy = ({ ids, isNamed }: Side) => ids.map((id) => (isNamed ? index.askedByNaming(id) : NONE_ASKED));
  const [byRow, byColumn] = [askedBy(rows), askedBy(columns)];
  const scopeAt: ScopeOfCell = (row, column) => wanted.scope ?? scopeOfList((byRow[row] ?? NONE_ASKED) | (byColumn[column] ?? NONE_ASKED));
  const codes = index.matrix(rows.ids, columns.ids, wanted.relation, scopeAt);
  const isOfCategory = (ids: readonly string[]) => ids.map((id) => wanted.categories === undefined || isBelow(on, id, wanted.categories));
  const [rowsWanted, columnsWanted] = [isOfCategory(rows.ids), isOfCategory(columns.ids)];
  codes.forEach((code, cell) => {
    if (levelOfCode(code) === 'NOT_COMPARABLE') return;
    const isWanted = rowsWanted[Math.floor(cell / columns.ids.length)] === true || columnsWanted[cell % columns.ids.length] === true;
    if (!isWanted || !isAmong(code, wanted)) codes[cell] = LEFT_OUT;
  });
  return { rows: rows.ids, columns: columns.ids, relation: wanted.relation, asOf: on.asOf, codes, scopeAt };
}

function isBelow({ catalogue }: Day, id: string, categories: readonly string[]): boolean {
  return categoryLine(catalogue, itemOf(catalogue, id)?.category ?? '').some((one) => categories.includes(one));
}
