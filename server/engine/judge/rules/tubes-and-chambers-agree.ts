import { NOTHING, type Rule } from '../rule.ts';
import type { Finding } from '../../verdict/verdict.ts';

const DECIDING = ['chamberVolumeLitres', 'tubeLengthCalibres', 'pressureLimitMpa', 'bombLengthLimitMm'] as const;

/**
 * Two guns of one bore also agree in what charges and pressures depend on: chamber, tube length, pressure limit.
 * Rests on: an L/39 chamber holds 18 to 19 litres, an L/52 chamber 23 (docs/method.md).
 * Example: CAESAR (L/52) and M777 (L/39) share projectiles, not charges and firing tables.
 */
export const tubesAndChambersAgree: Rule = {
  name: 'tubes-and-chambers-agree',
  relations: ['SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    if (a.spec.id !== b.spec.id || a.port.parameters === undefined || b.port.parameters === undefined) return NOTHING;
    const found: Finding[] = [];
    for (const name of DECIDING) {
      const valueA = a.port.parameters[name];
      const valueB = b.port.parameters[name];
      if (valueA === undefined || valueB === undefined || valueA === valueB) continue;
      const facts = { a: a.subject.name, b: b.subject.name, parameter: name, aValue: String(valueA), bValue: String(valueB) };
      found.push({
        rule: tubesAndChambersAgree.name,
        code: 'TUBES_OR_CHAMBERS_DIFFER',
        level: 'CONDITIONAL',
        facts,
        claims: [a.port.evidence, b.port.evidence],
        condition: { code: 'CERTIFIED_FOR_EACH_TUBE', facts },
        ends: pair.ends,
      });
    }
    return found;
  },
};
