import { itemOf } from '../../facts/catalogue.ts';
import type { Claim } from '../../facts/evidence.ts';
import { interfaceText, reasonText } from '../../facts/text.ts';
import { compareSpecs } from '../compare-specs.ts';
import { conditionsOf } from '../condition-of.ts';
import { differentInterface } from '../different-interface.ts';
import { interfaceFinding, type PortPair, type Rule } from '../rule.ts';
import type { Finding, MissingFact, Outcome, Phrase } from '../../verdict/verdict.ts';

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
      const { level, evidence = host.spec.evidence } = accepted;
      const reason = reasonText(pair.catalogue, accepted.reason);
      const [named] = accepted.condition === undefined ? [] : conditionsOf(pair.case, [accepted.condition]);
      const outcome: Outcome = level === 'CONDITIONAL' ? { level, condition: named ?? reason } : { level };
      return [interfaceFinding(pair, this, 'INTERFACE_ACCEPTS_ANOTHER', { ...outcome, reason, claims: [evidence], answerable: true })];
    }
    const comparison = compareSpecs(pair);
    if (comparison.is === 'SAME') return sameInterface(pair, this);
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, 'LABEL_PROVES_NOTHING', { level: 'UNKNOWN', missing, answerable: true })];
    }
    return [differentInterface(pair, this, comparison, host.kind.otherwise?.['ACCEPTS'])];
  },
};

/** Same interface: enough where it is fixed as a whole. Else the class of round has to be qualified, and of a named one somebody has to say so. */
function sameInterface(pair: PortPair, rule: Rule): readonly Finding[] {
  const { a: host, b: guest } = pair;
  const { fixesWholeInterface, sharesPattern } = host.spec;
  const asInterface = guest.subject.kind === 'INTERFACE' || host.subject.kind === 'INTERFACE';
  const facts = { a: host.subject.name, b: guest.subject.name };
  if (fixesWholeInterface) {
    const code = asInterface ? 'HOST_TAKES_THE_INTERFACE' : 'INTERFACE_IS_THE_SAME';
    // A page on a launcher without a standard speaks of a class: which missile each version of it fires is a matter of integration.
    const proves = host.kind.integrated === true && host.spec.definedBy === undefined ? BY_ITS_CLASS : BY_A_STANDARD;
    return [interfaceFinding(pair, rule, code, { level: 'COMPATIBLE', claims: [host.spec.evidence, proves], answerable: true })];
  }
  if (asInterface) {
    const natures = namesOfQualified(pair);
    const condition: Phrase = {
      code: natures.length === 0 ? 'NATURES_QUALIFIED_FOR_HOST' : 'NATURES_QUALIFIED_ARE',
      facts: { ...facts, natures, interface: interfaceText(host.spec) },
    };
    return [interfaceFinding(pair, rule, 'HOST_TAKES_THE_INTERFACE', { level: 'CONDITIONAL', condition, answerable: true })];
  }
  if (host.kind.needsWord === true && sharesPattern !== true) {
    const missing: MissingFact = { of: guest.subject.id, fact: { code: 'WORD_ON_THE_PAIR', facts } };
    return [interfaceFinding(pair, rule, 'NOBODY_NAMES_THE_PAIR', { level: 'UNKNOWN', missing, answerable: true })];
  }
  const [use] = host.spec.conditions ?? host.kind.conditions ?? [];
  const [condition = { code: 'GUEST_IS_QUALIFIED_FOR_HOST', facts }] = use === undefined ? [] : conditionsOf(pair.case, [use]);
  return [interfaceFinding(pair, rule, 'INTERFACE_IS_NOT_ALL', { level: 'CONDITIONAL', condition, claims: [[]], answerable: true })];
}

/** The best that a shared interface can prove: the standard fixes it. */
const BY_A_STANDARD: Claim = [{ grade: 'STANDARD_DERIVED' }];

/** The best that a page on the interface proves, where no standard fixes it. */
const BY_ITS_CLASS: Claim = [{ grade: 'INFERRED' }];

/** Names of what a source says to work at the host's port, eight at most. */
function namesOfQualified({ a, b, catalogue }: PortPair): readonly string[] {
  const host = a.subject.kind === 'INTERFACE' ? b : a;
  const listed = (host.port.qualified ?? []).flatMap(({ item = '' }) => itemOf(catalogue, item)?.name ?? []);
  return listed.slice(0, 8);
}
