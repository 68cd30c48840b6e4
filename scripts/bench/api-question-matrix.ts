import type { Question } from './api-question.ts';

const SIDE = 100;

/** Q5: a matrix of 100 x 100 as codes. */
export function matrixQuestion(equipment: readonly string[]): Question {
  const rows = equipment.slice(0, SIDE);
  const columns = equipment.slice(SIDE, 2 * SIDE);
  return {
    name: 'Q5',
    what: 'a matrix of 100 x 100 as codes',
    query: `query Matrix($rows: ItemSet!, $columns: ItemSet!, $distinct: ID!) {
      compatibilityMatrix(rows: $rows, columns: $columns) { codes coverage { considered decided unknown } }
      distinct: node(id: $distinct) { id }
    }`,
    variables: () => ({ rows: { ids: rows }, columns: { ids: columns } }),
  };
}
