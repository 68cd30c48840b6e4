/** What a release shall hold at least: so many facts, or so many per cent of them on a page that was opened. */
export interface Goal {
  name: string;
  /** Kinds that are counted together. */
  of: readonly string[];
  measure: 'COUNT' | 'PER_CENT_ON_A_PAGE';
  atLeast: number;
}

/** The goals. A line here is all that a new one takes. */
export const GOALS: readonly Goal[] = [
  { name: 'equipment variants', of: ['equipment'], measure: 'COUNT', atLeast: 900 },
  { name: 'supply types', of: ['supplies'], measure: 'COUNT', atLeast: 700 },
  { name: 'interfaces', of: ['interfaces'], measure: 'COUNT', atLeast: 350 },
  { name: 'holdings', of: ['holdings'], measure: 'COUNT', atLeast: 3500 },
  { name: 'holdings on an opened page', of: ['holdings'], measure: 'PER_CENT_ON_A_PAGE', atLeast: 60 },
  {
    name: 'assertions, clearances and near misses on an opened page',
    of: ['assertions', 'combinations', 'clearances', 'near misses'],
    measure: 'PER_CENT_ON_A_PAGE',
    atLeast: 80,
  },
];
