import type { Duplicate, Likeness } from './find-duplicates.ts';

const TITLES: Record<Likeness, string> = {
  SAME_URL: 'One page, two sources',
  SAME_HOLDING: 'One holding, said twice',
  SAME_NAME: 'One name, two records (a family and its variant may share one)',
  NAMES_DIFFER_BY_A_TYPO: 'Equal ports, names that differ by a letter',
};

/** The duplicates as text, by likeness. */
export function reportDuplicates(found: readonly Duplicate[]): string {
  return (Object.keys(TITLES) as Likeness[])
    .flatMap((why) => {
      const some = found.filter((one) => one.why === why);
      return [`${TITLES[why]}: ${some.length}`, ...some.map(({ of, records }) => `  ${of}: ${records.join(', ')}`)];
    })
    .join('\n');
}
