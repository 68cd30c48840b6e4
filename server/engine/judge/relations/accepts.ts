import { ARMS } from '../arms.ts';
import { headOf, type Case } from '../case.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { rankOfClaim, gradeOfClaims } from '../../facts/evidence.ts';
import { rankOfGrade } from '../../facts/grade.ts';
import { nothingRecorded } from '../hear-statements.ts';
import { bestPair, judgePorts, portVerdictOf, type JudgedPair } from '../judge-ports.ts';
import { PortPair } from '../rule.ts';
import { findingsOfStatement, sourcesDisagree, statementsAbout, weighStatements, type Statement } from '../statements.ts';
import type { End, Subject } from '../../facts/subject.ts';
import { outrank, type Finding, type Verdict } from '../../verdict/verdict.ts';

/** Can the host fire, burn, carry or refuel the guest? Fit is a conjunction over the guest's ports; statements outrank derivation. */
export function assessAccepts(asked: Case): Verdict {
  const { a: host, b: guest } = asked;
  const meetings = meetingsOf(asked);
  const findings = findingsOf(meetings, host, guest);
  const ports = meetings.met.map(({ best }) => portVerdictOf(best));
  const weighed = weighStatements(statementsAbout(asked));
  const head = headOf(asked);
  if (weighed === undefined) return concludeVerdict(head, findings, ports, alternativesTo(meetings, host));
  const stated = weighed.statements.flatMap((one) => findingsOfStatement(one, host, guest));
  if (weighed.level === 'CONFLICTING') {
    const conflict = sourcesDisagree(host, guest, stated);
    return concludeVerdict(head, [conflict, ...outrank(stated), ...outrank(findings)], ports);
  }
  if (weighed.level === 'INCOMPATIBLE') return concludeVerdict(head, [...stated, ...outrank(findings)], ports);
  const mismatch = findings.filter((finding) => finding.code === 'INTERFACE_DIFFERS' && finding.level === 'INCOMPATIBLE');
  if (mismatch.length > 0 && !weighsEnough(weighed.statements, mismatch)) {
    const conflict = sourcesDisagree(host, guest, [...stated, ...mismatch]);
    return concludeVerdict(head, [conflict, ...outrank(stated), ...outrank(findings)], ports);
  }
  // A fitting that the host is known to lack stays a condition, whoever says that the pair works.
  const kept = findings.map((finding) => (finding.code === 'REQUIREMENT_IS_NOT_MET' ? finding : answered(finding)));
  return concludeVerdict(head, [...stated, ...kept], ports);
}

/** A derived finding behind a yes that was said: that the guest is qualified is no open condition any more, what else has to hold still is. */
function answered(finding: Finding): Finding {
  const { condition } = finding;
  const isAnswered = typeof condition === 'object' && condition.code === 'GUEST_IS_QUALIFIED_FOR_HOST';
  return { ...finding, outranked: true, condition: isAnswered ? undefined : condition };
}

/** A yes against a recorded mismatch counts only on a word that was really given, and a stronger one. */
function weighsEnough(statements: readonly Statement[], mismatch: readonly Finding[]): boolean {
  const said = Math.min(...statements.map((one) => rankOfClaim(one.claim)));
  const found = Math.min(...mismatch.map((finding) => rankOfGrade(gradeOfClaims(finding.claims))));
  return said <= rankOfGrade('DECLARED') && said < found;
}

/** How a guest's ends meet a host: for each the best port of the host, and the ends for which the host has none. */
interface Meetings {
  met: readonly { best: JudgedPair; others: readonly JudgedPair[] }[];
  open: readonly End[];
}

function meetingsOf(asked: Case): Meetings {
  const guest = asked.b;
  const met: { best: JudgedPair; others: readonly JudgedPair[] }[] = [];
  const open: End[] = [];
  for (const group of alternativesOf(guest)) {
    const judged = pairsOf(asked, group).map(judgePorts);
    const best = bestPair(judged);
    if (best === undefined) {
      // A round needs its chamber AND its link; an aircraft's deck, fuel and probe are questions apart.
      if (group[0] !== undefined && guest.kind !== 'EQUIPMENT') open.push(group[0]);
      continue;
    }
    met.push({ best, others: judged.filter((one) => one !== best) });
  }
  return { met, open };
}

function findingsOf({ met, open }: Meetings, host: Subject, guest: Subject): readonly Finding[] {
  if (met.length === 0) {
    if (host.ports.length === 0 || guest.ends.GUEST.length === 0) return [nothingRecorded(host.ports.length === 0 ? host : guest)];
    return isArmedOtherwise(host, guest) ? [madeForAnother(host, guest)] : [];
  }
  return [...met.flatMap(({ best }) => best.findings), ...open.map((end) => portNotRecorded(host, end))];
}

/** Findings of the other ways in which the guest could be met: the same, but for one end at another port of the host. */
function alternativesTo({ met, open }: Meetings, host: Subject): readonly (readonly Finding[])[] {
  return met.flatMap((changed) =>
    changed.others.map((other) => [
      ...met.filter((kept) => kept !== changed).flatMap(({ best }) => best.findings),
      ...open.map((end) => portNotRecorded(host, end)),
      ...other.findings,
    ]),
  );
}

/** The ports of a host that a guest's ports could go into: those of the same interface, or where there is none, every one of the kind. */
function pairsOf(asked: Case, group: readonly End[]): readonly PortPair[] {
  const ofKind: PortPair[] = [];
  const meeting: PortPair[] = [];
  for (const b of group) {
    for (const a of asked.a.ends.HOST) {
      if (a.kind !== b.kind) continue;
      const meets = a.spec === b.spec || a.spec.accepts?.some((one) => one.interface === b.spec.id) === true;
      (meets ? meeting : ofKind).push(new PortPair(asked, a, b));
    }
  }
  return meeting.length > 0 ? meeting : ofKind;
}

const groups = new WeakMap<Subject, readonly (readonly End[])[]>();

/**
 * Guest ports that have to be met together, each with the ports that may stand in for it. A missile goes on a rack OR into a tube, a receiver
 * has a probe OR a receptacle; a belted cartridge needs its chamber AND its link.
 */
function alternativesOf(guest: Subject): readonly (readonly End[])[] {
  let known = groups.get(guest);
  if (known === undefined) {
    const isEither = ({ kind }: End) => kind.sharesBy === 'QUALIFIED_LIST' || kind.either === true;
    const either = guest.ends.GUEST.filter(isEither);
    const each = guest.ends.GUEST.filter((end) => !isEither(end)).map((end) => [end]);
    known = either.length > 0 ? [either, ...each] : each;
    groups.set(guest, known);
  }
  return known;
}

/** A munition, and a host that takes munitions, of another kind only: a rocket and a howitzer. */
function isArmedOtherwise(host: Subject, guest: Subject): boolean {
  return guest.kind === 'SUPPLY' && host.ends.HOST.some(isOfArms) && guest.ends.GUEST.some(isOfArms);
}

function isOfArms({ port }: End): boolean {
  return ARMS.has(port.purpose);
}

/** A no where what the host takes is stated as a whole; otherwise it may have an arm that nobody recorded. */
function madeForAnother(host: Subject, guest: Subject): Finding {
  const kindsOf = (ends: readonly End[]) => [...new Set(ends.filter(isOfArms).map(({ kind }) => kind.name))].join(', ');
  const facts = { host: host.name, guest: guest.name, hostKind: kindsOf(host.ends.HOST), guestKind: kindsOf(guest.ends.GUEST) };
  const base = { rule: 'host-has-a-port-for-each-end', facts, claims: [host.evidence, guest.evidence] };
  if (host.statedWhole) return { ...base, code: 'MADE_FOR_ANOTHER_KIND', level: 'INCOMPATIBLE' };
  const missing = { of: host.id, fact: { code: 'KIND_OF_PORT', facts: { kind: facts.guestKind, of: host.name } } };
  return { ...base, code: 'NO_ARM_OF_THE_KIND_RECORDED', level: 'UNKNOWN', missing };
}

function portNotRecorded(host: Subject, { spec, kind }: End): Finding {
  return {
    rule: 'host-has-a-port-for-each-end',
    code: 'HOST_PORT_NOT_RECORDED',
    level: 'UNKNOWN',
    facts: { host: host.name, kind: kind.name, interface: spec.name },
    claims: [],
    missing: { of: host.id, fact: { code: 'KIND_OF_PORT', facts: { kind: kind.name, of: host.name } } },
  };
}
