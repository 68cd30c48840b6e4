import { parameterName, parameterValue } from '../parameter-words.ts';
import { NOTHING, sharedUnder, type Rule } from '../rule.ts';

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
    const [ofA, ofB] = [a.port.parameters, b.port.parameters];
    return DECIDING.flatMap((name) => {
      const [valueA, valueB] = [ofA[name], ofB[name]];
      if (valueA === undefined || valueB === undefined || valueA === valueB) return [];
      const differing = { parameter: parameterName(name), aValue: parameterValue(name, valueA), bValue: parameterValue(name, valueB) };
      return [sharedUnder(pair, this, 'TUBES_OR_CHAMBERS_DIFFER', 'CERTIFIED_FOR_EACH_TUBE', differing)];
    });
  },
};
