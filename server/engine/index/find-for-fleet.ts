import type { Day } from '../facts/day.ts';
import type { Steps } from '../facts/steps.ts';
import type { Subject } from '../facts/subject.ts';
import { codeOf, levelOfCode, rankOfCode, type VerdictCode } from '../verdict/level-and-grade.ts';
import type { Level } from '../verdict/verdict.ts';
import type { FoundItems, Wanted } from './find-items.ts';
import { indexOn } from './index-on.ts';
import { isAmong } from './is-among.ts';

/** Every level of what some question joins. */
const COMPARABLE: readonly Level[] = ['COMPATIBLE', 'CONDITIONAL', 'INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN'];

/**
 * The items that stand to a nation's fleet of one at the levels wanted, a page of them. Whatever a question joins with the type is judged for
 * the fleet, each by itself and in a step of its own: a fleet may be fitted for what the type is not.
 *
 * @param nation Whose subject is asked about, alpha-3.
 */
export function* findForFleet(on: Day, subject: Subject, nation: string, { first, after, ...wanted }: Wanted): Steps<FoundItems> {
  const index = indexOn(on);
  const { relation, scope, categories } = wanted;
  const joined = yield* index.find(subject.id, { relation, scope, categories, levels: COMPARABLE, first: Infinity });
  const codeFor = (id: string): VerdictCode | undefined => {
    const other = on.subject(id);
    return other && codeOf(index.verdictInList(subject, other, wanted, { hostNation: nation }));
  };
  const placed = (id: string) => {
    const code = codeFor(id);
    return code === undefined ? [] : [{ id, code, rank: rankOfCode(code), place: index.classes.placeOf.get(id) ?? 0 }];
  };
  const judged: ReturnType<typeof placed> = [];
  for (const { id } of joined.found) yield void judged.push(...placed(id));
  judged.sort((one, other) => one.rank - other.rank || one.place - other.place);
  const ofLevel = judged.filter(({ code }) => wanted.levels.includes(levelOfCode(code)));
  const all = ofLevel.filter(({ code }) => isAmong(code, wanted));
  const [last] = after === undefined ? [] : placed(after);
  const rest = last === undefined ? all : all.filter((one) => one.rank > last.rank || (one.rank === last.rank && one.place > last.place));
  const unknown = judged.filter(({ code }) => levelOfCode(code) === 'UNKNOWN').length;
  const { considered, leftOut } = joined.coverage;
  return {
    found: rest.slice(0, first).map(({ id, code }) => ({ id, code })),
    totalCount: all.length,
    hasNextPage: rest.length > first,
    coverage: {
      considered,
      decided: judged.length - unknown,
      unknown,
      leftOut: leftOut + ofLevel.length - all.length,
      truncated: false,
    },
  };
}
