import { daysAfter } from './partial-date.ts';

/** For so many days after the day of the data an answer is still that of the data's day. */
export const GRACE_DAYS = 92;

/**
 * The day for which the answer to a question of a day can hold. Up to the day of the data it is the day asked about; later it is the day of the
 * data, and more than 92 days later (`beyond`) nothing is known of the day asked about.
 *
 * @param asked yyyy-mm-dd
 * @param dataAsOf day of the data, yyyy-mm-dd
 */
export function dayOfAnswer(asked: string, dataAsOf: string): { day: string; beyond: boolean } {
  if (asked <= dataAsOf) return { day: asked, beyond: false };
  return { day: dataAsOf, beyond: asked > daysAfter(dataAsOf, GRACE_DAYS) };
}
