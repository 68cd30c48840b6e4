import { compareSpecs } from '../compare-specs.ts';
import { interfaceFinding, type PortPair, type Rule } from '../rule.ts';
import type { Condition, Finding } from '../../verdict/verdict.ts';

/**
 * A guest fits where it is made to the interface that the host offers, or to one that this interface is recorded to accept.
 * Rests on: the kind's deciding parameters (interface-kinds vocabulary); a standard proves fit only where it fixes the whole interface.
 * Example: 120x570 mm round and Rh-120 chamber fit; 120x570 mm round and rifled L30A1 don't.
 */
export const guestFitsHostInterface: Rule = {
  name: 'guest-fits-host-interface',
  relations: ['ACCEPTS'],
  check(pair) {
    const { a: host, b: guest } = pair;
    const accepted = host.spec.accepts?.find((one) => one.interface === guest.spec.id);
    if (accepted !== undefined) {
      const { level, reason, condition, evidence = host.spec.evidence } = accepted;
      return [interfaceFinding(pair, this, 'INTERFACE_ACCEPTS_ANOTHER', level, { reason, claims: [evidence], condition })];
    }
    const comparison = compareSpecs(host.spec, guest.spec, host.kind);
    if (comparison.is === 'SAME') return [sameInterface(pair, this)];
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, 'LABEL_PROVES_NOTHING', 'UNKNOWN', { missing })];
    }
    const level = host.kind.otherwise?.['ACCEPTS'] ?? 'INCOMPATIBLE';
    const code = comparison.proof === 'ASSUMED' ? 'INTERFACE_IS_NOT_SHOWN_TO_FIT' : 'INTERFACE_DIFFERS';
    return [interfaceFinding(pair, this, code, level, comparison)];
  },
};

/** Same interface: enough where the interface is fixed as a whole, or where only the interface itself was asked about. */
function sameInterface(pair: PortPair, rule: Rule): Finding {
  const { a: host, b: guest } = pair;
  const { fixesWholeInterface, conditions } = host.spec;
  if (guest.subject.kind === 'INTERFACE' && (fixesWholeInterface || conditions === undefined)) {
    return interfaceFinding(pair, rule, 'HOST_TAKES_THE_INTERFACE', 'COMPATIBLE');
  }
  if (fixesWholeInterface) return interfaceFinding(pair, rule, 'INTERFACE_IS_THE_SAME', 'COMPATIBLE');
  const named = conditions?.[0] ?? host.kind.conditions?.[0];
  const qualified: Condition = named ?? { code: 'GUEST_IS_QUALIFIED_FOR_HOST', facts: { a: host.subject.name, b: guest.subject.name } };
  return interfaceFinding(pair, rule, 'INTERFACE_IS_NOT_ALL', 'CONDITIONAL', { condition: qualified });
}
