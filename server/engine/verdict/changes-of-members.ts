import { isSameCondition, WORST_FIRST, type Change, type Condition, type Level, type Verdict } from './verdict.ts';

const SETS_AT_MOST = 4;

/** A member of a family with the verdict on it. */
interface Judged {
  member: { name: string };
  verdict: Pick<Verdict, 'level' | 'changes'>;
}

/**
 * What would turn the verdict on a family: each way is that of some of its members, which it names unless it is that of all. What one variant lacks is
 * never asked for beside what another does.
 */
export function changesOfMembers(level: Level, judged: readonly Judged[]): readonly Change[] {
  if (level === 'COMPATIBLE' || level === 'NOT_COMPARABLE') return [];
  const ways: { change: Change; names: string[] }[] = [];
  for (const { member, verdict } of judged) {
    for (const change of waysOf(verdict)) {
      if (!isBetter(change.becomes, level)) continue;
      const known = ways.find((one) => isSame(one.change, change));
      if (known === undefined) ways.push({ change, names: [member.name] });
      else known.names.push(member.name);
    }
  }
  return ways
    .map(({ change, names }) => (names.length === judged.length ? change : withVariant(change, names)))
    .filter(({ when }) => when.length > 0)
    .sort((one, other) => one.when.length - other.when.length)
    .slice(0, SETS_AT_MOST);
}

/** A member that works without conditions is a way by itself. */
function waysOf({ level, changes }: Judged['verdict']): readonly Change[] {
  return level === 'COMPATIBLE' ? [{ becomes: 'COMPATIBLE', when: [] }] : changes;
}

function withVariant({ becomes, when }: Change, members: string[]): Change {
  const variant: Condition = { code: 'VARIANT_IS_ONE_OF', facts: { members } };
  return { becomes, when: [variant, ...when] };
}

function isBetter(one: Level, other: Level): boolean {
  return WORST_FIRST.indexOf(one) > WORST_FIRST.indexOf(other);
}

function isSame(one: Change, other: Change): boolean {
  const holds = (condition: Condition) => other.when.some((its) => isSameCondition(its, condition));
  return one.becomes === other.becomes && one.when.length === other.when.length && one.when.every(holds);
}
