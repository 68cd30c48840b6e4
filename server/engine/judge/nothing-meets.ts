import { areExclusive, ARMS } from './arms.ts';
import type { Case } from './case.ts';
import { nothingRecorded } from './hear-statements.ts';
import { mayHaveKind } from './may-have-kind.ts';
import { naturalKind } from './natural-question.ts';
import type { Term } from '../facts/records.ts';
import { interfaceText } from '../facts/text.ts';
import type { End, Subject } from '../facts/subject.ts';
import type { Finding, Phrase } from '../verdict/verdict.ts';

/**
 * What is found where no end of a guest meets a port of the host: the port that is missing, where one may be there; a no where the two are made
 * to exclude one another; nothing where no port could ever join them.
 */
export function nothingMeets(asked: Case): readonly Finding[] {
  const { a: host, b: guest } = asked;
  const natural = asked.scope?.isNamed === true ? undefined : asked.on.catalogue.interfaceKinds.get(naturalKind(host, guest) ?? '');
  if (natural !== undefined) return [kindNotRecorded(natural, host.ends.HOST.some(({ kind }) => kind === natural) ? guest : host)];
  if (host.ports.length === 0 || guest.ends.GUEST.length === 0) return [nothingRecorded(host.ports.length === 0 ? host : guest)];
  if (isArmedOtherwise(host, guest)) return [madeForAnother(host, guest)];
  return kindThatIsMissing(asked, host, guest);
}

/** An end of a guest for which no port of the host is recorded. */
export function portNotRecorded(host: Subject, { spec, kind }: End): Finding {
  return {
    rule: 'host-has-a-port-for-each-end',
    code: 'HOST_PORT_NOT_RECORDED',
    level: 'UNKNOWN',
    answerable: true,
    facts: { host: host.name, kind, interface: interfaceText(spec) },
    claims: [],
    missing: { of: host.id, fact: kindOfPort(kind, host) },
  };
}

/** Things of their categories meet by a kind of interface, and of one of the two none is recorded. */
function kindNotRecorded(kind: Term, of: Subject): Finding {
  return {
    rule: 'host-has-a-port-for-each-end',
    code: 'KIND_OF_PORT_NOT_RECORDED',
    level: 'UNKNOWN',
    answerable: true,
    facts: { kind, of: of.name },
    claims: [],
    missing: { of: of.id, fact: kindOfPort(kind, of) },
  };
}

/** A munition, and a host that takes munitions, of another kind only: a rocket and a howitzer. */
function isArmedOtherwise(host: Subject, guest: Subject): boolean {
  return guest.kind === 'SUPPLY' && host.ends.HOST.some(isOfArms) && guest.ends.GUEST.some(isOfArms);
}

function isOfArms({ port }: End): boolean {
  return ARMS.has(port.purpose);
}

/** True where every kind of arm of the host excludes every kind of the guest, by their make. */
function excludeEachOther(host: Subject, guest: Subject): boolean {
  const arms = host.ends.HOST.filter(isOfArms);
  return guest.ends.GUEST.filter(isOfArms).every((end) => arms.every((arm) => areExclusive(arm.kind, end.kind)));
}

/** An end that things of the host's category may have, and that is not recorded: the answer hangs on it. */
function kindThatIsMissing({ on: { catalogue } }: Case, host: Subject, guest: Subject): readonly Finding[] {
  const open = guest.ends.GUEST.find(({ kind }) => mayHaveKind(catalogue, host, kind.id));
  return open === undefined ? [] : [portNotRecorded(host, open)];
}

/** A no where the two kinds exclude one another by their make (a chamber is no missile rail); otherwise nobody recorded whether there is such an arm. */
function madeForAnother(host: Subject, guest: Subject): Finding {
  // An end that states that there is none of its kind asks for none.
  const kindsOf = (ends: readonly End[]) => [
    ...new Set(ends.filter((end) => isOfArms(end) && end.spec.absent !== true).map(({ kind }) => kind)),
  ];
  const facts = { host: host.name, guest: guest.name, hostKind: kindsOf(host.ends.HOST), guestKind: kindsOf(guest.ends.GUEST) };
  const base = { rule: 'host-has-a-port-for-each-end' as const, facts, claims: [host.evidence, guest.evidence] };
  if (host.statedWhole && excludeEachOther(host, guest))
    return { ...base, code: 'MADE_FOR_ANOTHER_KIND', level: 'INCOMPATIBLE', isMismatch: true };
  const missing = { of: host.id, fact: kindOfPort(facts.guestKind, host) };
  return { ...base, code: 'NO_ARM_OF_THE_KIND_RECORDED', level: 'UNKNOWN', missing, answerable: true };
}

function kindOfPort(kind: Phrase['facts'][string], of: Subject): Phrase {
  return { code: 'KIND_OF_PORT', facts: { kind, of: of.name } };
}
