import { compareSpecs } from '../compare-specs.ts';
import { endsOf, supportOf, type PortPair, type Rule, type Support } from '../rule.ts';
import type { Finding } from '../verdict.ts';

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
    const base = {
      rule: guestFitsHostInterface.name,
      ends: endsOf(pair),
      facts: { host: host.subject.name, guest: guest.subject.name, hostInterface: host.spec.name, guestInterface: guest.spec.name },
    };
    const ends = supportOf(host.port.evidence, guest.port.evidence);
    const accepted = host.spec.accepts?.find((one) => one.interface === guest.spec.id);
    if (accepted !== undefined) {
      const support = supportOf(accepted.evidence ?? host.spec.evidence, ends);
      const finding: Finding = {
        ...base,
        code: 'INTERFACE_ACCEPTS_ANOTHER',
        level: accepted.level,
        ...support,
        facts: { ...base.facts, reason: accepted.reason },
      };
      return [accepted.condition === undefined ? finding : { ...finding, condition: accepted.condition }];
    }
    const comparison = compareSpecs(host.spec, guest.spec, host.kind);
    if (comparison.is === 'SAME') return [sameInterface(pair, base, ends)];
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [{ ...base, code: 'LABEL_PROVES_NOTHING', level: 'UNKNOWN', ...ends, missing }];
    }
    const level = host.kind.otherwise?.['ACCEPTS'] ?? 'INCOMPATIBLE';
    const support = supportOf(comparison.evidence, ends);
    const code = comparison.proof === 'ASSUMED' ? 'INTERFACE_IS_NOT_SHOWN_TO_FIT' : 'INTERFACE_DIFFERS';
    return [{ ...base, code, level, ...support, facts: { ...base.facts, reason: comparison.reason } }];
  },
};

type Base = Pick<Finding, 'rule' | 'ends' | 'facts'>;

/** Same interface: enough where the interface is fixed as a whole, or where only the interface itself was asked about. */
function sameInterface({ b: guest, a: host }: PortPair, base: Base, support: Support): Finding {
  if (guest.subject.kind === 'INTERFACE' && (host.spec.fixesWholeInterface || (host.spec.conditions ?? []).length === 0)) {
    return { ...base, code: 'HOST_TAKES_THE_INTERFACE', level: 'COMPATIBLE', ...support };
  }
  if (host.spec.fixesWholeInterface) return { ...base, code: 'INTERFACE_IS_THE_SAME', level: 'COMPATIBLE', ...support };
  return {
    ...base,
    code: 'INTERFACE_IS_NOT_ALL',
    level: 'CONDITIONAL',
    ...support,
    condition: host.spec.conditions?.[0] ?? `${guest.subject.name} is qualified for ${host.subject.name}.`,
  };
}
