import { medianOf, type Lane } from './api-rounds.ts';

/** All lanes of one question. */
export interface Asked {
  name: string;
  what: string;
  bytes: number;
  lanes: Lane[];
}

/** Median, least and most of one figure of a lane. */
export function figureOf(
  lane: Lane,
  name: 'perCpuSecond' | 'perSecond' | 'p50Ms' | 'p99Ms',
): { median: number; least: number; most: number } {
  const figures = lane.rounds.map((round) => round[name]);
  return { median: medianOf(figures), least: Math.min(...figures), most: Math.max(...figures) };
}

/** The table of the bench: each lane in % of raw, with the range over the rounds. */
export function tableOf(asked: readonly Asked[]): string {
  const label = ({ server, mode }: Lane) => `${server.name}, ${mode}`;
  const lanes = asked[0]?.lanes.map(label) ?? [];
  const cell = ({ lanes: all }: Asked, name: string): string => {
    const raw = all[0] && figureOf(all[0], 'perCpuSecond').median;
    const lane = all.find((one) => label(one) === name);
    if (lane === undefined || !raw) return '';
    const { median, least, most } = figureOf(lane, 'perCpuSecond');
    const share = (figure: number) => ((figure / raw) * 100).toFixed(figure / raw < 0.1 ? 1 : 0);
    return `${share(median)} (${share(least)}-${share(most)})`;
  };
  return [
    `| in % of raw, median (min-max) | ${asked.map(({ name, bytes }) => `${name}, ${(bytes / 1_000).toFixed(1)} kB`).join(' | ')} |`,
    `|---|${asked.map(() => '--:').join('|')}|`,
    ...lanes.map((name) => `| ${name} | ${asked.map((one) => cell(one, name)).join(' | ')} |`),
    '',
    `| p99 in ms, median | ${asked.map(({ name }) => name).join(' | ')} |`,
    `|---|${asked.map(() => '--:').join('|')}|`,
    ...lanes.map(
      (name) =>
        `| ${name} | ${asked.map(({ lanes: all }) => figureOf(all.find((one) => label(one) === name) as Lane, 'p99Ms').median.toFixed(2)).join(' | ')} |`,
    ),
  ].join('\n');
}
