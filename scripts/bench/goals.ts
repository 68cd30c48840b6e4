import type { EngineFigures } from './engine-figures.ts';
import { figureOf, type Asked } from './api-table.ts';
import type { Lane } from './api-rounds.ts';

/** What the bench of the API leaves in its report. */
export interface ApiReport {
  asked: readonly Asked[];
  extras: {
    startMs: number;
    memory?: { now: number };
    swap: { quiet: { p99Ms: number }; swap: { errors: number; p99Ms: number; maxMs: number } };
  };
}

/** One line of the table of goals. */
export interface GoalRow {
  what: string;
  goal: string;
  reached: string;
  others: string;
}

/** Every goal with what one run reached, and what others reach in the same run. */
export function goalRows({ asked, extras }: ApiReport, engine: readonly EngineFigures[]): GoalRow[] {
  const share = (name: string, mode: string, of = 'raw') => asked.map((one) => percent(one, name, mode, of)).join(' / ');
  const times = (mode: string) =>
    asked.map(({ lanes }) => (cpu(lanes, 'product', mode) / cpu(lanes, 'apollo', 'cold')).toFixed(1)).join(' / ');
  const [small, large] = [engine.find((one) => one.items === 10_000), engine.at(-1)];
  const { startMs, memory, swap } = extras;
  const engineRow = (what: string, goal: string, reached: string): GoalRow => ({ what, goal, reached, others: '' });
  return [
    { what: 'hot answer, % of raw, Q1-Q5', goal: '>= 70', reached: share('product', 'hot'), others: 'none of the peers keeps answers' },
    {
      what: 'cold answer, % of raw, Q1-Q5',
      goal: '>= 30 / 20 / 30 / 20 / 8',
      reached: share('product', 'cold'),
      others: `mercurius + jit ${share('mercurius', 'cold')}`,
    },
    { what: 'cold, % of mercurius + jit', goal: '> 100', reached: share('product', 'cold', 'mercurius'), others: '100' },
    { what: 'hot, times apollo + mongoose', goal: '>= 10', reached: times('hot'), others: '1' },
    { what: 'cold, times apollo + mongoose', goal: '>= 4', reached: times('cold'), others: '1' },
    {
      what: 'release swap under load',
      goal: 'none failed, slowest <= 3 x p99',
      reached: `${swap.swap.errors} failed, slowest ${(swap.swap.maxMs / swap.quiet.p99Ms).toFixed(1)} x the quiet p99, ${(swap.swap.maxMs / swap.swap.p99Ms).toFixed(1)} x the p99 of the swap`,
      others: '',
    },
    { what: 'start to first answer, MongoDB running, s', goal: '<= 2', reached: (startMs / 1_000).toFixed(1), others: '' },
    { what: 'memory of the API, MB', goal: '<= 200', reached: String(memory?.now ?? 'not measured'), others: '' },
    ...(large === undefined
      ? []
      : [
          engineRow(`compatibleWith, first page, ${large.items} items, us p99`, '<= 1000', large.firstPageUs.p99.toFixed(0)),
          engineRow(
            `the same, times that of 10,000 items`,
            '<= 2 where the answer has the same size',
            small === undefined ? 'not measured' : (large.firstPageUs.median / small.firstPageUs.median).toFixed(1),
          ),
          engineRow('matrix 500 x 500, ms (first time)', '<= 5', `${large.matrixMs.toFixed(1)} (${large.matrixColdMs.toFixed(0)})`),
          engineRow(
            'one verdict with findings, us; its level from the class',
            '<= 5; <= 0.5',
            `${large.verdictColdUs.median.toFixed(1)}; ${large.verdictFromClassUs.median.toFixed(2)}`,
          ),
          engineRow(
            `index build, ${large.items} items, ms; bytes an item`,
            '<= 1000; <= 100',
            `${large.buildMs.toFixed(0)}; ${large.bytesAnItem.toFixed(0)}`,
          ),
        ]),
  ];
}

function percent({ lanes }: Asked, name: string, mode: string, of: string): string {
  const share = (100 * cpu(lanes, name, mode)) / cpu(lanes, of, of === 'raw' ? 'hot' : mode);
  return share < 10 ? share.toFixed(1) : share.toFixed(0);
}

/** Answers for each second of the server's processor time, median. */
function cpu(lanes: readonly Lane[], name: string, mode: string): number {
  const lane = lanes.find((one) => one.server.name === name && one.mode === mode);
  return lane === undefined ? NaN : figureOf(lane, 'perCpuSecond').median;
}
