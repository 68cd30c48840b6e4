import type { Calibration, Share } from './calibrate-names.ts';

/** What confidence promises, as docs/names.md tells it. */
export const PROMISE = { certain: 0.98, likely: 0.85, recall: 0.8, namesAtLeast: 600, kindsAtLeast: 5, millisecondsForAThousand: 2000 };

/** What of the promise a calibration breaks, in words; empty where it is held. */
export function brokenPromises({ names, certain, likely, recall, milliseconds }: Calibration): string[] {
  const kinds = new Set(names.map(({ kind }) => kind)).size;
  const time = (milliseconds / Math.max(1, names.length)) * 1000;
  const broken = (is: boolean, what: string) => (is ? [what] : []);
  return [
    ...broken(names.length < PROMISE.namesAtLeast, `Expected at least ${PROMISE.namesAtLeast} names, but got ${names.length}.`),
    ...broken(kinds < PROMISE.kindsAtLeast, `Expected at least ${PROMISE.kindsAtLeast} kinds of source, but got ${kinds}.`),
    ...below(certain, PROMISE.certain, 'candidates at 0.9 and more'),
    ...below(likely, PROMISE.likely, 'candidates at 0.5 and more'),
    ...below(recall, PROMISE.recall, 'names that the catalogue holds, found at 0.5 and more'),
    ...broken(
      time > PROMISE.millisecondsForAThousand,
      `Expected 1,000 names in ${PROMISE.millisecondsForAThousand} ms, but they took ${Math.round(time)} ms.`,
    ),
  ];
}

function below({ right, of }: Share, least: number, what: string): string[] {
  const share = of === 0 ? 1 : right / of;
  return share >= least ? [] : [`Expected ${percent(least)} right of the ${what}, but got ${percent(share)} (${right} of ${of}).`];
}

/** 0.985 is "98.5 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
