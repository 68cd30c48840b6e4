import type { Catalogue } from './catalogue.ts';
import { rankOfGrade, strongestGrade, weakestGrade } from './grade.ts';
import { portPairs } from './port-pairs.ts';
import { checkPorts } from './rulebook.ts';
import { findingOfStatement, statementsAbout, weighStatements, type Statement } from './statements.ts';
import type { Subject, SubjectPort } from './subject.ts';
import { concludeVerdict, isBetter, levelOf, type Finding, type PortVerdict, type Verdict } from './verdict.ts';

/** Can the host fire, burn, carry or refuel the guest? Fit is a conjunction over the guest's ports; statements outrank derivation. */
export function assessAccepts(catalogue: Catalogue, host: Subject, guest: Subject, asOf: string): Verdict {
  const derived = derive(catalogue, host, guest);
  const weighed = weighStatements(statementsAbout(catalogue, 'ACCEPTS', host, guest, asOf));
  const head = { a: host.id, b: guest.id, relation: 'ACCEPTS' as const, asOf };
  if (weighed === undefined) return concludeVerdict(head, derived.findings, derived.ports);
  const stated = weighed.statements.flatMap((one) => findingsOf(one, host, guest));
  if (weighed.level === 'CONFLICTING') {
    const conflict = conflictBetween(host, guest, stated);
    return concludeVerdict(head, [conflict, ...outrank(stated), ...outrank(derived.findings)], derived.ports);
  }
  if (weighed.level === 'INCOMPATIBLE') return concludeVerdict(head, [...stated, ...outrank(derived.findings)], derived.ports);
  const mismatch = derived.findings.filter((finding) => finding.code === 'INTERFACE_DIFFERS' && finding.level === 'INCOMPATIBLE');
  if (mismatch.length > 0 && !weighsEnough(weighed.statements, mismatch)) {
    const conflict = conflictBetween(host, guest, [...stated, ...mismatch]);
    return concludeVerdict(head, [conflict, ...outrank(stated), ...outrank(derived.findings)], derived.ports);
  }
  // A fitting that the host is known to lack stays a condition, whoever says that the pair works.
  const kept = derived.findings.map((finding) => (finding.code === 'REQUIREMENT_IS_NOT_MET' ? finding : { ...finding, outranked: true }));
  return concludeVerdict(head, [...stated, ...kept], derived.ports);
}

/** A yes against a recorded mismatch counts only on a word that was really given, and a stronger one. */
function weighsEnough(statements: readonly Statement[], mismatch: readonly Finding[]): boolean {
  const said = Math.min(...statements.map((one) => rankOfGrade(strongestGrade(one.evidence))));
  const found = Math.min(...mismatch.map((finding) => rankOfGrade(finding.grade)));
  return said <= rankOfGrade('DECLARED') && said < found;
}

function findingsOf(statement: Statement, host: Subject, guest: Subject): Finding[] {
  const first = findingOfStatement(statement, host, guest);
  const others = statement.conditions.slice(1).map((condition) => ({ ...first, condition }));
  return [first, ...others];
}

function conflictBetween(a: Subject, b: Subject, sides: readonly Finding[]): Finding {
  return {
    rule: 'statement-outranks-derivation',
    code: 'SOURCES_DISAGREE',
    level: 'CONFLICTING',
    facts: { a: a.name, b: b.name },
    evidence: sides.flatMap((side) => side.evidence),
    grade: weakestGrade(sides.map((side) => side.grade)) ?? 'UNVERIFIED',
  };
}

function outrank(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, outranked: true }));
}

/** Best host port for each guest port, all guest ports together. */
function derive(catalogue: Catalogue, host: Subject, guest: Subject): { findings: Finding[]; ports: PortVerdict[] } {
  const findings: Finding[] = [];
  const ports: PortVerdict[] = [];
  const guestPorts = guest.ports.filter((port) => port.role === 'GUEST');
  const pairs = portPairs(catalogue, 'ACCEPTS', host, 'HOST', guest, 'GUEST');
  for (const group of alternatives(catalogue, guestPorts)) {
    const candidates = pairs
      .filter((pair) => group.some((port) => port.id === pair.b.port.id))
      .map((pair) => ({ pair, found: checkPorts(pair) }));
    const best = candidates.reduce<(typeof candidates)[number] | undefined>(
      (kept, next) => (kept === undefined || isBetter(levelOf(next.found), levelOf(kept.found)) ? next : kept),
      undefined,
    );
    if (best === undefined) {
      if (pairs.length > 0 && group[0] !== undefined) findings.push(portNotRecorded(catalogue, host, group[0]));
      continue;
    }
    findings.push(...best.found);
    ports.push({
      purpose: best.pair.a.port.purpose,
      kind: best.pair.a.kind.id,
      level: levelOf(best.found),
      ends: [`${host.id}:${best.pair.a.port.id}`, `${guest.id}:${best.pair.b.port.id}`],
    });
  }
  if (findings.length === 0 && (host.ports.length === 0 || guestPorts.length === 0))
    findings.push(nothingRecorded(host.ports.length === 0 ? host : guest));
  return { findings, ports };
}

/**
 * Guest ports that have to be met together, each with the ports that may stand in for it. A missile goes on a rack OR into a tube, a receiver
 * has a probe OR a receptacle; a belted cartridge needs its chamber AND its link.
 */
function alternatives(catalogue: Catalogue, ports: readonly SubjectPort[]): SubjectPort[][] {
  const kindOf = (port: SubjectPort) => catalogue.interfaceKinds.get(catalogue.interfaces.get(port.interface)?.kind ?? '');
  const either = ports.filter((port) => kindOf(port)?.sharesBy === 'QUALIFIED_LIST' || kindOf(port)?.id === 'aerial-refuelling');
  const each = ports.filter((port) => !either.includes(port)).map((port) => [port]);
  return either.length > 0 ? [either, ...each] : each;
}

function portNotRecorded(catalogue: Catalogue, host: Subject, port: SubjectPort): Finding {
  const spec = catalogue.interfaces.get(port.interface);
  const kind = catalogue.interfaceKinds.get(spec?.kind ?? '')?.name ?? port.interface;
  return {
    rule: 'host-has-a-port-for-each-end',
    code: 'HOST_PORT_NOT_RECORDED',
    level: 'UNKNOWN',
    facts: { host: host.name, kind, interface: spec?.name ?? port.interface },
    evidence: [],
    grade: 'UNVERIFIED',
    missing: { of: host.id, fact: `${kind} of ${host.name}` },
  };
}

/** Nothing is recorded of one of the two: not a no, and not "not comparable" either. */
export function nothingRecorded(of: Subject): Finding {
  return {
    rule: 'host-has-a-port-for-each-end',
    code: 'NO_PORT_RECORDED',
    level: 'UNKNOWN',
    facts: { of: of.name },
    evidence: [],
    grade: 'UNVERIFIED',
    missing: { of: of.id, fact: `interfaces of ${of.name}` },
  };
}
