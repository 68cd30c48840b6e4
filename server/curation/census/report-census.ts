import { FAULTS, type Fault } from './faults.ts';
import type { Census } from './take-census.ts';

/** The counts as they are read on a terminal, the most frequent first, and what may not be there. */
export function reportCensus({ pairs, byLevel, byUse, byBasis, byUseAndBasis, faults }: Census): string {
  const table = (title: string, counts: Record<string, number>) => [
    '',
    title,
    ...Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([key, count]) => `  ${String(count).padStart(9)}  ${((100 * count) / pairs).toFixed(1).padStart(5)} %  ${key}`),
  ];
  return [
    `${pairs} verdicts`,
    ...table('By use', byUse),
    ...table('By level', byLevel),
    ...table('By basis', byBasis),
    ...table('By use and basis', byUseAndBasis),
    '',
    'May not be there',
    ...(Object.keys(FAULTS) as Fault[]).flatMap((fault) => [
      `  ${String(faults[fault].count).padStart(9)}  ${FAULTS[fault].name}`,
      ...faults[fault].examples.map((pair) => `               ${pair}`),
    ]),
  ].join('\n');
}
