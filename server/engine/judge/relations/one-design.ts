import { itemOf } from '../../facts/catalogue.ts';
import { headOf, type Case } from '../case.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { checkItems } from '../check-rules.ts';
import type { Finding, Verdict } from '../../verdict/verdict.ts';

/** Are the two the same item, or variants of one design? Of one and the same item every relation between equals asks this. */
export function assessOneDesign(asked: Case): Verdict {
  const { a, b } = asked;
  const head = headOf(asked);
  if (a.id !== b.id) {
    const whole = checkItems('COMMON', a, b);
    if (whole.length > 0) return concludeVerdict(head, whole);
  }
  const shared = a.line.find((id) => b.line.includes(id));
  const family = shared === undefined ? '' : (itemOf(asked.on.catalogue, shared)?.name ?? shared);
  const facts = { a: a.name, b: b.name, family };
  const base = { rule: 'items-are-of-one-design' as const, facts, claims: [a.evidence, b.evidence] };
  const finding: Finding =
    a.id === b.id
      ? { ...base, code: 'SAME_ITEM', level: 'COMPATIBLE' }
      : shared !== undefined
        ? { ...base, code: 'VARIANTS_OF_ONE_DESIGN', level: 'CONDITIONAL', condition: { code: 'CHECKED_VARIANT_BY_VARIANT', facts: {} } }
        : { ...base, code: 'DIFFERENT_DESIGNS', level: 'INCOMPATIBLE' };
  return concludeVerdict(head, [finding]);
}
