import { compareSpecs } from '../compare-specs.ts';
import { endsOf, supportOf, type Rule } from '../rule.ts';

/**
 * Two peers connect where both have the same interface, or one that is recorded to reach the other (through a gateway).
 * Rests on: the interface records; a gateway is never assumed. Symmetric: an acceptance recorded on either side holds for both.
 * Example: Link 22 and Link 11 only through a gateway or a dual-fit ship.
 */
export const peersShareAnInterface: Rule = {
  name: 'peers-share-an-interface',
  relations: ['CONNECTS'],
  check(pair) {
    const { a, b } = pair;
    const base = {
      rule: peersShareAnInterface.name,
      ends: endsOf(pair),
      facts: { a: a.subject.name, b: b.subject.name, aInterface: a.spec.name, bInterface: b.spec.name },
    };
    const ends = supportOf(a.port.evidence, b.port.evidence);
    const bridge = a.spec.accepts?.find((one) => one.interface === b.spec.id) ?? b.spec.accepts?.find((one) => one.interface === a.spec.id);
    if (bridge !== undefined) {
      const condition = bridge.condition ?? bridge.reason;
      const support = supportOf(bridge.evidence ?? a.spec.evidence, ends);
      return [
        {
          ...base,
          code: 'PEERS_MEET_THROUGH_A_GATEWAY',
          level: bridge.level,
          ...support,
          condition,
          facts: { ...base.facts, reason: bridge.reason },
        },
      ];
    }
    const comparison = compareSpecs(a.spec, b.spec, a.kind);
    if (comparison.is === 'SAME') {
      if (a.spec.fixesWholeInterface) return [{ ...base, code: 'PEERS_SHARE_THE_INTERFACE', level: 'COMPATIBLE', ...ends }];
      const condition = a.spec.conditions?.[0] ?? `Both ends of ${a.spec.name} are configured for one network.`;
      return [{ ...base, code: 'PEERS_SHARE_THE_INTERFACE_ONLY', level: 'CONDITIONAL', ...ends, condition }];
    }
    if (comparison.is === 'LABEL') {
      return [
        {
          ...base,
          code: 'LABEL_PROVES_NOTHING',
          level: 'UNKNOWN',
          ...ends,
          missing: { of: comparison.of, fact: comparison.missing },
        },
      ];
    }
    const support = supportOf(comparison.evidence, ends);
    return [
      {
        ...base,
        code: 'PEERS_SPEAK_DIFFERENT_INTERFACES',
        level: 'INCOMPATIBLE',
        ...support,
        facts: { ...base.facts, reason: comparison.reason },
      },
    ];
  },
};
