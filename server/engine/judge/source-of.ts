import type { Catalogue } from '../facts/catalogue.ts';
import type { Claim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import type { Phrase } from '../verdict/verdict.ts';

/** Who says it, and when: of several words the strongest that stands on a page; the day on which the page was read where it bears no date. */
export function sourceOf({ sources }: Pick<Catalogue, 'sources'>, claim: Claim): Phrase {
  const [first] = claim
    .filter(({ source }) => source !== undefined)
    .sort((one, other) => rankOfGrade(one.grade) - rankOfGrade(other.grade));
  const page = sources.get(first?.source ?? '');
  if (page === undefined) return { code: 'NO_SOURCE', facts: {} };
  const { publisher, published, openedOn } = page;
  return published === undefined
    ? { code: 'SOURCE_READ_ON', facts: { publisher, date: openedOn } }
    : { code: 'SOURCE_OF', facts: { publisher, date: published } };
}
