import { claimsOfSeed, type SeedClaim } from '../claims-of-seed.ts';
import { namesOfEnds } from '../names-of-ends.ts';
import { recordOf, type LintedSeed, type OpenRecord, type SeedRule } from '../rule.ts';

/** Grades that say: this page speaks of this pair. */
const OF_THE_PAIR = ['DEMONSTRATED', 'DECLARED'];

/**
 * A page names an end in its words as the records have them, in its title, its address, or the identifier that names its subject. Words on a
 * record as a whole have the record for their subject. A page that names but the family of an end is INFERRED for the member.
 */
export const claimNamesBothEnds: SeedRule = {
  name: 'claim-names-both-ends',
  sentence: 'A claim about a pair is DEMONSTRATED or DECLARED only where one page of that grade names both ends.',
  check: (seed) => {
    const { names, family } = namesOfEnds(seed);
    return claimsOfSeed(seed).flatMap((claim) => {
      const { file, ends, evidence, pointer, at } = claim;
      const grade = OF_THE_PAIR.find((one) => evidence.some((word) => word['grade'] === one));
      if (grade === undefined) return [];
      const pages = pagesOf(
        seed,
        evidence.filter((word) => word['grade'] === grade),
      );
      const asked = isOwn(claim) ? ends : ends.slice(1);
      const missingIn = (page: string) =>
        asked.filter(({ id, nations }) => seed.items.has(id) && !names(page, id, nations)).map(({ id }) => id);
      const [nearest = []] = pages.map(missingIn).sort((one, other) => one.length - other.length);
      if (nearest.length === 0) return [];
      const inPart = nearest.every((id) => pages.some((page) => family(page, id) !== undefined));
      return [
        {
          file,
          pointer: isOwn(claim) ? [...pointer, evidence.findIndex((word) => word['grade'] === grade), 'grade'] : at,
          message: `Expected a page to name ${ends.map(({ id }) => id).join(' and ')} for the grade ${grade}, but none names ${nearest.join(' or ')}: mend the words, or write ${inPart ? 'INFERRED' : 'UNVERIFIED (INFERRED where they speak of the class)'}.`,
        },
      ];
    });
  },
};

/** True of a claim that has evidence of its own. */
function isOwn({ pointer, at }: SeedClaim): boolean {
  return pointer.length > at.length || at[0] === 'between';
}

/** The words of each page, as the records have them. */
function pagesOf({ sources }: LintedSeed, evidence: readonly OpenRecord[]): string[] {
  const pages = new Map<unknown, unknown[]>();
  for (const { source, says, locator } of evidence) {
    const file = typeof source === 'string' ? sources.get(source) : undefined;
    const { title, url } = (file === undefined ? undefined : recordOf(file)) ?? {};
    pages.set(source, [...(pages.get(source) ?? [source, title, url]), says, locator]);
  }
  return [...pages.values()].map((words) => words.filter((word) => typeof word === 'string').join('; '));
}
