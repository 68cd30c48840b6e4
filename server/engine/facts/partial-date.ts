/** Dates as exact as their source: "2022", "2022-01" or "2022-01-06". Compared as text once widened to a day. */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First day of a partial date. */
export function startOf(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of a partial date. */
export function endOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${date}-${String(leap ? 29 : DAYS_IN_MONTH[month - 1]).padStart(2, '0')}`;
}

/** True where the text is a calendar date of one of the three exactnesses; the calendar has no year 0000. */
export function isPartialDate(text: string): boolean {
  if (!/^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [, month, day] = text.split('-');
  if (month !== undefined && (month < '01' || month > '12')) return false;
  return day === undefined || (day >= '01' && text <= endOf(text.slice(0, 7)));
}

/** True on the days on which something with a term from `from` to `to` (a law, a membership, a list) is in force. Open ends count as for ever. */
export function isInForce(day: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || startOf(from) <= day) && (to === undefined || endOf(to) >= day);
}

/**
 * The first day on which what is dated so has certainly happened: of a year or month its last day. What is recorded to have happened in the year
 * of the data has happened by the day of the data.
 *
 * @param dataAsOf day of the data, yyyy-mm-dd
 */
export function certainFrom(date: string, dataAsOf: string): string {
  return startOf(date) <= dataAsOf && dataAsOf < endOf(date) ? dataAsOf : endOf(date);
}

/** True on the days on which something with such a term is in force for certain: a year or month is a range, and within it nobody knows. */
export function isSurelyInForce(day: string, from: string | undefined, to: string | undefined, dataAsOf: string): boolean {
  return (from === undefined || certainFrom(from, dataAsOf) <= day) && (to === undefined || day <= startOf(to));
}

/** A day so many days later. @param day yyyy-mm-dd */
export function daysAfter(day: string, days: number): string {
  let [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)) + days];
  for (let length = lengthOf(year, month); date > length; length = lengthOf(year, month)) {
    date -= length;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${monthOf(year, month)}-${String(date).padStart(2, '0')}`;
}

/** The same day so many years later; 29 February counts as itself in every year. @param day yyyy-mm-dd */
export function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}

/** True where two dates may be one and the same day: "2022" and "2022-04". */
export function mayBeOneDay(one: string, other: string): boolean {
  return startOf(one) <= endOf(other) && startOf(other) <= endOf(one);
}

function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function lengthOf(year: number, month: number): number {
  return Number(endOf(monthOf(year, month)).slice(8));
}
