import type { RuleName } from '../verdict/rulebook.ts';
import type { Finding } from '../verdict/verdict.ts';

/** Rules whose no somebody may lift: what is not integrated, cleared, fitted or allowed may be so later. A calibre stays what it is. */
const MAY_CHANGE: ReadonlySet<RuleName> = new Set<RuleName>([
  'statement-outranks-derivation',
  'closed-list-names-the-other',
  'requirements-are-met',
  'standing-conditions-hold',
  'hosts-are-qualified-for-a-common-supply',
  'peers-share-an-interface',
  'ends-have-a-value-in-common',
  'nations-have-cleared-the-pair',
  'no-ban-is-in-force',
  'fleet-is-configured-for-it',
  'fleet-is-used-in-the-role',
]);

/**
 * Long after the day of the data a no that somebody may have lifted since is open again: what spoke for it is shown and decides nothing, and
 * that the day lies after the data decides. The same findings where nothing says no, or where the two cannot meet by their make.
 */
export function openLongAfter(findings: readonly Finding[]): readonly Finding[] {
  const noes = findings.filter((one) => one.level === 'INCOMPATIBLE' && (one.outranked !== true || one.isMismatch === true));
  if (noes.length === 0 || noes.some(({ rule }) => !MAY_CHANGE.has(rule))) return findings;
  return findings.map((one) => {
    if (one.level === 'INCOMPATIBLE') return { ...one, outranked: true };
    return one.code === 'AFTER_THE_DATA' ? { ...one, outranked: false } : one;
  });
}
