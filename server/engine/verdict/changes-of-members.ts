import { betterThan } from './changes.ts';
import { isSameCondition, type Change, type Condition, type Level, type Verdict } from './verdict.ts';

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
      const known = ways.find((one) => isSame(one.change, change));
      if (known === undefined) ways.push({ change, names: [member.name] });
      else known.names.push(member.name);
    }
  }
  const changes = ways.map(({ change, names }) => (names.length === judged.length ? change : withVariant(change, names)));
  return betterThan(
    level,
    changes.sort((one, other) => one.when.length - other.when.length),
  );
}

/** A member that works without conditions is a way by itself. */
function waysOf({ level, changes }: Judged['verdict']): readonly Change[] {
  return level === 'COMPATIBLE' ? [{ becomes: 'COMPATIBLE', when: [] }] : changes;
}

function withVariant({ becomes, when }: Change, members: string[]): Change {
  const variant: Condition = { code: 'VARIANT_IS_ONE_OF', facts: { members } };
  return { becomes, when: [variant, ...when] };
}

function isSame(one: Change, other: Change): boolean {
  const holds = (condition: Condition) => other.when.some((its) => isSameCondition(its, condition));
  return one.becomes === other.becomes && one.when.length === other.when.length && one.when.every(holds);
}
