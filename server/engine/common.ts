import { supportOf } from './rule.ts';
import type { Subject } from './subject.ts';
import { concludeVerdict, type Finding, type Verdict } from './verdict.ts';

/** Are the two the same item, or variants of one design? */
export function assessCommon(a: Subject, b: Subject, asOf: string): Verdict {
  const shared = a.line.find((id) => b.line.includes(id));
  const base = {
    rule: 'items-are-of-one-design',
    facts: { a: a.name, b: b.name, family: shared ?? '' },
    ...supportOf(a.evidence, b.evidence),
  };
  const finding: Finding =
    a.id === b.id
      ? { ...base, code: 'SAME_ITEM', level: 'COMPATIBLE' }
      : shared !== undefined
        ? { ...base, code: 'VARIANTS_OF_ONE_DESIGN', level: 'CONDITIONAL', condition: 'Parts and supplies are checked variant by variant.' }
        : { ...base, code: 'DIFFERENT_DESIGNS', level: 'INCOMPATIBLE' };
  return concludeVerdict({ a: a.id, b: b.id, relation: 'COMMON', asOf }, [finding]);
}
