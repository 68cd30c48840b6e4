/** The day that lies an age such as "2y", "18m" or "90d" before another; undefined where the age can't be read. */
export function limitOfAge(asOf: string, age: string): string | undefined {
  const [, number, unit] = /^(\d{1,4})([ymd])$/.exec(age) ?? [];
  if (number === undefined) return undefined;
  const day = new Date(`${asOf}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  if (unit === 'd') day.setUTCDate(day.getUTCDate() - Number(number));
  else {
    const wanted = day.getUTCDate();
    day.setUTCMonth(day.getUTCMonth() - Number(number) * (unit === 'y' ? 12 : 1));
    // 31 March less a month is the last of February, not the third of March.
    if (day.getUTCDate() !== wanted) day.setUTCDate(0);
  }
  return day.toISOString().slice(0, 10);
}
