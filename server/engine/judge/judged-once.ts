import type { Case } from './case.ts';
import { KeptLast } from '../facts/kept-last.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Verdicts that are kept on the facts of a day, those asked for last: about 3 MB. */
const VERDICTS_AT_MOST = 2_000;

const verdictsByCase = () => new KeptLast<Verdict>(VERDICTS_AT_MOST);

/**
 * The verdict on a case, judged where it is not remembered. A family hangs on its members and two hosts on what either takes, so that one case
 * comes back in many questions. Subjects that a question cut down to some of their ends are judged each time: their identifiers do not tell.
 *
 * @param isKept False where the verdict is not worth its room: what is remembered is given, and nothing forgotten for it.
 */
export function judgedOnce(asked: Case, judge: (asked: Case) => Verdict, isKept = true): Verdict {
  const { on, a, b } = asked;
  if (on.subject(a.id) !== a || on.subject(b.id) !== b) return judge(asked);
  const known = on.once(verdictsByCase);
  const key = keyOf(asked);
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const verdict = judge(asked);
  if (isKept) known.keep(key, verdict);
  return verdict;
}

/** Days that share their facts are told apart: a verdict says for which it holds. */
function keyOf({ on, relation, a, b, hostNation = '', guestNation = '', transfer, scope }: Case): string {
  const passes = transfer === undefined ? '' : `${transfer.side} ${transfer.holder} ${transfer.user}`;
  const covers = scope === undefined ? '' : `${scope.isNamed ? '' : 'list '}${scope.key}`;
  return `${a.id}|${b.id}|${relation}|${hostNation}|${guestNation}|${passes}|${covers}|${on.asked}`;
}
