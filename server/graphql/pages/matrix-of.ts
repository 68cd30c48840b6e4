import { categoryLine, itemOf } from '../../engine/facts/catalogue.ts';
import type { Day } from '../../engine/facts/day.ts';
import type { Steps } from '../../engine/facts/steps.ts';
import type { Relation } from '../../engine/facts/records.ts';
import type { FleetsOfCell, ScopeOfCell } from '../../engine/index/compatibility-index.ts';
import { indexOn } from '../../engine/index/index-on.ts';
import { isAmong } from '../../engine/index/is-among.ts';
import { NONE_ASKED, scopeOfList } from '../../engine/index/scope-of-list.ts';
import { LEFT_OUT, levelOfCode } from '../../engine/verdict/level-and-grade.ts';
import type { FleetSet } from '../arguments/read-item-set.ts';
import type { Narrowing } from '../arguments/read-narrowing.ts';
import type { MatrixEntity } from '../entity.ts';
import { badUserInput } from '../errors.ts';

interface Side extends FleetSet {
  /** Whether the items, or their sort, were named: then they ask for what they are there for. */
  isNamed: boolean;
}

/** Most cells of which an end is a nation's: each is judged by itself, in about the fifth part of a millisecond. */
export const FLEET_CELLS_AT_MOST = 10_000;

/** What a cell costs, in points: most are read, some are judged. */
const POINTS_OF_CELL = 4;

/** The matrix of two sets of items. A cell that purposes, categories, bottom lines or evidence leave out has the code LEFT_OUT. */
export function* matrixOf(on: Day, rows: Side, columns: Side, wanted: Narrowing & { relation: Relation | undefined }): Steps<MatrixEntity> {
  yield rows.ids.length * columns.ids.length * POINTS_OF_CELL;
  const index = indexOn(on);
  const askedBy = ({ ids, isNamed }: Side) => ids.map((id) => (isNamed ? index.askedByNaming(id) : NONE_ASKED));
  const [byRow, byColumn] = [askedBy(rows), askedBy(columns)];
  const scopeAt: ScopeOfCell = (row, column) => wanted.scope ?? scopeOfList((byRow[row] ?? NONE_ASKED) | (byColumn[column] ?? NONE_ASKED));
  const codes = yield* index.matrix(rows.ids, columns.ids, wanted.relation, scopeAt, fleetsAt(rows, columns));
  const isOfCategory = (ids: readonly string[]) => ids.map((id) => wanted.categories === undefined || isBelow(on, id, wanted.categories));
  const [rowsWanted, columnsWanted] = [isOfCategory(rows.ids), isOfCategory(columns.ids)];
  for (const [row, isRowWanted] of rowsWanted.entries()) {
    yield;
    for (const [column, isColumnWanted] of columnsWanted.entries()) {
      const cell = row * columns.ids.length + column;
      const code = codes[cell] ?? LEFT_OUT;
      if (levelOfCode(code) === 'NOT_COMPARABLE') continue;
      if ((!isRowWanted && !isColumnWanted) || !isAmong(code, wanted)) codes[cell] = LEFT_OUT;
    }
  }
  const sides = { rows: rows.ids, columns: columns.ids, rowNations: rows.nations, columnNations: columns.nations };
  return { ...sides, relation: wanted.relation, asOf: on.asOf, codes, scopeAt };
}

/** The cells of which an end is a nation's; undefined where none is. Throws BAD_USER_INPUT where there are too many. */
function fleetsAt(rows: Side, columns: Side): FleetsOfCell | undefined {
  const isNobodys = (nation: string | undefined) => nation === undefined;
  const [height, width] = [rows.nations.length, columns.nations.length];
  const cells = height * width - rows.nations.filter(isNobodys).length * columns.nations.filter(isNobodys).length;
  if (cells === 0) return undefined;
  if (cells > FLEET_CELLS_AT_MOST)
    throw badUserInput(
      `Expected at most ${FLEET_CELLS_AT_MOST} cells of items that are named with a nation, but got: ${cells}. Ask in parts, or by slug.`,
      'rows',
    );
  return (row, column) => {
    const [hostNation, guestNation] = [rows.nations[row], columns.nations[column]];
    return isNobodys(hostNation) && isNobodys(guestNation) ? undefined : { hostNation, guestNation };
  };
}

function isBelow({ catalogue }: Day, id: string, categories: readonly string[]): boolean {
  return categoryLine(catalogue, itemOf(catalogue, id)?.category ?? '').some((one) => categories.includes(one));
}
