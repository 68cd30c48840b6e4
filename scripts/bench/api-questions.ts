import type { Question } from './api-question.ts';
import { matrixQuestion } from './api-question-matrix.ts';

/** What a benched catalogue offers to ask about. */
export interface Subjects {
  equipment: readonly string[];
  pairs: readonly (readonly [string, string])[];
}

/** Q1 to Q5 of docs/performance.md. */
export function questionsOn({ equipment, pairs }: Subjects): Question[] {
  const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  return [
    {
      name: 'Q1',
      what: 'one item with nations, interfaces, ports, standards',
      query: `query Item($id: ID!, $distinct: ID!) {
        equipmentType(by: { id: $id }) {
          slug name aliases origin makers category { slug name }
          ports { id role purpose interface { slug name kind } }
          conformsTo { standard { slug title } edition }
          holdings(first: 3) { totalCount nodes { nation { code name } status } }
        }
        distinct: node(id: $distinct) { id }
      }`,
      variables: (n) => ({ id: of(equipment, n) }),
    },
    {
      name: 'Q2',
      what: 'a page of 50 items with joins',
      query: `query Page($first: Int!, $distinct: ID!) {
        equipmentTypes(first: $first) {
          totalCount
          nodes { slug name origin category { slug name } ports { role purpose interface { slug name } } }
          pageInfo { hasNextPage endCursor }
        }
        distinct: node(id: $distinct) { id }
      }`,
      variables: () => ({ first: 50 }),
    },
    {
      name: 'Q3',
      what: 'the verdict on a pair with its findings',
      query: `query Pair($a: ID!, $b: ID!, $distinct: ID!) {
        compatibility(a: $a, b: $b) {
          level relation basis conditions
          findings { code level sentence evidence { grade source { title url } } }
          changes { becomes when }
        }
        distinct: node(id: $distinct) { id }
      }`,
      variables: (n) => {
        const [a, b] = of(pairs, n);
        return { a, b };
      },
    },
    {
      name: 'Q4',
      what: 'the first 100 items that work with one, joined',
      query: `query Works($id: ID!, $distinct: ID!) {
        equipmentType(by: { id: $id }) {
          slug
          compatibleWith(first: 100) { totalCount nodes { __typename slug name ... on SupplyType { category { slug name } } ... on EquipmentType { category { slug name } } } }
        }
        distinct: node(id: $distinct) { id }
      }`,
      variables: () => ({ id: WIDE }),
    },
    matrixQuestion(equipment),
  ];
}

/** A system that works with far more than a hundred items. */
export const WIDE = 'leopard-2a6';

/** Body of the n-th request. `distinct` names nothing: it makes each request another one and leaves the work the same. */
export function bodyOf(question: Question, n: number, distinct: string): string {
  return JSON.stringify({ query: question.query.replace(/\s+/g, ' '), variables: { ...question.variables(n), distinct } });
}

/** The body as a whole POST request. */
export function postOf(body: string, path = '/graphql'): string {
  return `POST ${path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The same question as a GET request. */
export function getOf(body: string): string {
  const { query, variables } = JSON.parse(body) as { query: string; variables: unknown };
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `GET /graphql?${search.toString()} HTTP/1.1\r\nHost: bench\r\n\r\n`;
}
