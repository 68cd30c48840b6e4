import type { Day } from '../../engine/facts/day.ts';
import { clearancesFor } from '../../engine/judge/clearances.ts';
import { BADNESS, type Finding, type Verdict } from '../../engine/verdict/verdict.ts';

/** A rule that no verdict may break. */
interface FaultEntry {
  /** As it is printed. */
  name: string;
  isIn(verdict: Verdict, on: Day): boolean;
}

/** What makes a word better than what it rests on. */
export const FAULTS = {
  openCondition: {
    name: 'COMPATIBLE with an open condition',
    isIn: ({ level, conditions }) => level === 'COMPATIBLE' && conditions.length > 0,
  },
  betterThanPorts: {
    name: 'headline better than each of its ports',
    isIn: ({ level, ports, members }) =>
      members === undefined &&
      (level === 'COMPATIBLE' || level === 'CONDITIONAL') &&
      ports.length > 0 &&
      ports.every((port) => BADNESS[port.level] < BADNESS[level]),
  },
  besideRefusal: {
    name: 'COMPATIBLE beside a refusal in force that no clearance contradicts',
    isIn: (verdict, on) => verdict.level === 'COMPATIBLE' && isRefused(verdict, on),
  },
  sisters: {
    name: 'a variant judged through its own variants',
    isIn: ({ a, b, members }, on) => members !== undefined && ![a, b].some((id) => on.subject(id)?.generic === true),
  },
  absence: {
    name: 'NO on nothing but absence',
    isIn: ({ level, findings }) =>
      level === 'INCOMPATIBLE' && !findings.some((one) => one.outranked !== true && one.level === level && !restsOnAbsence(one)),
  },
} as const satisfies Record<string, FaultEntry>;

export type Fault = keyof typeof FAULTS;

/** Nobody's word, or none but that nothing says that the two meet. */
function restsOnAbsence({ claims, facts: { reason } }: Finding): boolean {
  return (
    claims.every((claim) => claim.length === 0) ||
    (typeof reason === 'object' && 'code' in reason && reason.code === 'NOTHING_SAYS_THAT_THEY_MEET')
  );
}

/** Somebody has refused or withdrawn the pair, and nobody has cleared it. */
function isRefused({ a, b }: Verdict, on: Day): boolean {
  const [one, other] = [on.subject(a), on.subject(b)];
  if (one === undefined || other === undefined) return false;
  const { statements } = clearancesFor(on, one, other);
  return statements.length > 0 && statements.every(({ status }) => status === 'NOT_CLEARED' || status === 'WITHDRAWN');
}
