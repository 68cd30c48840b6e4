import { interfaceText, reasonText } from '../../facts/text.ts';
import { compareSpecs } from '../compare-specs.ts';
import type { InterfaceSpecRecord } from '../../facts/records.ts';
import { interfaceFinding, type Rule } from '../rule.ts';
import { conditionsOf } from '../condition-of.ts';
import { differentInterface } from '../different-interface.ts';
import type { Condition } from '../../verdict/verdict.ts';

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
    const bridge = bridgeBetween(a.spec, b.spec);
    if (bridge !== undefined) {
      const { level, evidence } = bridge;
      const reason = reasonText(pair.catalogue, bridge.reason);
      const [condition = reason]: Condition[] = bridge.condition === undefined ? [] : conditionsOf(pair.case, [bridge.condition]);
      return [interfaceFinding(pair, this, 'PEERS_MEET_THROUGH_A_GATEWAY', { level, reason, claims: [evidence], condition })];
    }
    const comparison = compareSpecs(pair);
    if (comparison.is === 'SAME') {
      if (a.spec.fixesWholeInterface) return [interfaceFinding(pair, this, 'PEERS_SHARE_THE_INTERFACE', { level: 'COMPATIBLE' })];
      const configured: Condition = { code: 'CONFIGURED_FOR_ONE_NETWORK', facts: { aInterface: interfaceText(a.spec) } };
      const use = a.spec.conditions?.[0] ?? a.kind.conditions?.[0];
      const [condition = configured] = use === undefined ? [] : conditionsOf(pair.case, [use]);
      return [interfaceFinding(pair, this, 'PEERS_SHARE_THE_INTERFACE_ONLY', { level: 'CONDITIONAL', condition })];
    }
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, 'LABEL_PROVES_NOTHING', { level: 'UNKNOWN', missing })];
    }
    return [differentInterface(pair, this, comparison, undefined)];
  },
};

/** The recorded way from one to the other. Recorded on both sides, the one with a condition holds. */
function bridgeBetween(a: InterfaceSpecRecord, b: InterfaceSpecRecord) {
  const ways = [
    [a, b],
    [b, a],
  ] as const;
  const bridges = ways.flatMap(([from, to]) =>
    (from.accepts ?? []).filter((one) => one.interface === to.id).map((one) => ({ ...one, evidence: one.evidence ?? from.evidence })),
  );
  return bridges.find((one) => one.level === 'CONDITIONAL') ?? bridges[0];
}
