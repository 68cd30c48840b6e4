import { headOf, type Case } from '../case.ts';
import { groundOf } from '../../verdict/basis.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { gather } from '../../facts/gather.ts';
import { rankOfClaim, gradeOfClaims } from '../../facts/evidence.ts';
import { rankOfGrade } from '../../facts/grade.ts';
import { nothingMeets, portNotRecorded } from '../nothing-meets.ts';
import { bestPair, judgePorts, portVerdictOf, type JudgedPair } from '../judge-ports.ts';
import { PortPair } from '../rule.ts';
import { statementsAbout, type Statement } from '../statements.ts';
import { besideBetterWords, findingsOfStatement, sourcesDisagree, weighStatements } from '../weigh-statements.ts';
import type { End, Subject } from '../../facts/subject.ts';
import { typeOfCondition } from '../../verdict/conditions.ts';
import { outrank, type ConditionType, type Finding, type PortVerdict, type Verdict } from '../../verdict/verdict.ts';
import { clearedSince, permissionFor } from '../permission.ts';

/**
 * Can the host fire, burn, carry or refuel the guest? Fit is a conjunction over the guest's ports. A claim about the pair answers whether the
 * two fit; what else has to hold is weighed all the same.
 */
export function assessAccepts(asked: Case): Verdict {
  const { a: host, b: guest } = asked;
  const meetings = meetingsOf(asked);
  const weighed = weighStatements(statementsAbout(asked));
  const said = weighed?.statements ?? [];
  const permission = permissionFor(
    asked,
    meetings.met.map(({ best }) => best.pair),
    said,
  );
  const findings = [...findingsOf(asked, meetings), ...permission];
  const ports = meetings.met.map(({ best }) => portVerdictOf(best, permission));
  const head = headOf(asked);
  if (weighed === undefined) return concludeVerdict(head, findings, ports, alternativesTo(asked, meetings));
  const stated = gather(said, (one) => findingsOfStatement(asked, one)).map((one) => clearedSince(one, permission));
  const beside = besideBetterWords(said, stated, groundOf(findings));
  if (beside !== undefined) return concludeVerdict(head, [...findings, ...beside], ports);
  if (weighed.level === 'CONFLICTING') {
    const heard = [sourcesDisagree(host, guest, stated), ...outrank(stated), ...outrank(findings)];
    return withClaim(concludeVerdict(head, heard), ports);
  }
  if (weighed.level === 'INCOMPATIBLE') {
    const heard = [...stated, ...outrank(findings)];
    return withClaim(concludeVerdict(head, heard), ports);
  }
  const ofFit = findings.filter((one) => !permission.includes(one));
  const against = ofFit.filter((one) => one.level === 'INCOMPATIBLE' && (one.isMismatch === true || one.condition !== undefined));
  const disputed = against.filter((one) => one.isMismatch === true || isGiven(said));
  if (disputed.length > 0 && !(disputed.every((one) => one.isMismatch === true) && weighsEnough(said, disputed))) {
    const heard = [sourcesDisagree(host, guest, [...stated, ...disputed]), ...outrank(stated), ...outrank(findings)];
    return withClaim(concludeVerdict(head, heard), ports);
  }
  const heard = [...stated, ...findings.map((finding) => answered(finding, said, guest))];
  return withClaim(concludeVerdict(head, heard), ports);
}

/** A derived finding behind a yes that was said: whether the two fit is answered; a fitting that nobody recorded is there, where the word names both. */
function answered(finding: Finding, said: readonly Statement[], guest: Subject): Finding {
  if (finding.answerable === true || finding.isMismatch === true) return { ...finding, outranked: true };
  if (finding.level === 'CONDITIONAL' && finding.restricts === true && isShownToBeMet(finding, said))
    return { ...finding, level: 'COMPATIBLE', claims: said.map((one) => one.claim) };
  const isNamed = isGiven(said) && said.every((one) => one.isDirect);
  // Who saw the two fly, shoot or cross needs no measures of them.
  if (isNamed && finding.rule === 'values-are-within-limits' && finding.condition === undefined) return { ...finding, outranked: true };
  if (finding.unrecorded !== true || !isNamed) return finding;
  const [{ claim }] = said as [Statement];
  const facts = { ...finding.facts, guest: guest.name };
  return { ...finding, code: 'REQUIREMENT_IS_MET_AS_STATED', level: 'COMPATIBLE', facts, claims: [claim], missing: undefined };
}

/** Sorts of condition that a use in service shows to be met: it could not have been without. */
const SHOWN_BY_USE: ReadonlySet<ConditionType> = new Set(['FITTING', 'SOFTWARE', 'CONFIGURATION']);

/** True where a page shows the pair in use, and the condition is one without which that could not have been. */
function isShownToBeMet({ condition, code }: Finding, said: readonly Statement[]): boolean {
  const isDemonstrated = said.length > 0 && said.every((one) => one.isDirect && one.claim.some(({ grade }) => grade === 'DEMONSTRATED'));
  return isDemonstrated && condition !== undefined && code === 'CONDITION_STANDS' && SHOWN_BY_USE.has(typeOfCondition(condition));
}

/** True where a page that was opened names the two. */
function isGiven(said: readonly Statement[]): boolean {
  return said.length > 0 && said.every((one) => rankOfClaim(one.claim) <= rankOfGrade('DECLARED'));
}

/** A port is what the claim on the pair makes it, yes, no or disputed: neither better nor worse than the verdict. */
function withClaim(verdict: Verdict, ports: readonly PortVerdict[]): Verdict {
  const { level, basis, use } = verdict;
  return ports.length === 0 ? verdict : { ...verdict, ports: ports.map((port) => ({ ...port, level, basis, use })) };
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

function findingsOf(asked: Case, { met, open }: Meetings): readonly Finding[] {
  if (met.length === 0) return nothingMeets(asked);
  const found: Finding[] = [];
  for (const { best } of met) found.push(...best.findings);
  for (const end of open) found.push(portNotRecorded(asked.a, end));
  return found;
}

/** Findings of the other ways in which the guest could be met: the same, but for one end at another port of the host. */
function alternativesTo({ a: host }: Case, { met, open }: Meetings): readonly (readonly Finding[])[] {
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
    // An end that only states that there is none of its kind meets nothing.
    if (b.port.notQualified?.some((one) => one.kind === b.kind.id) === true) continue;
    for (const a of asked.a.ends.HOST) {
      if (a.kind !== b.kind) continue;
      const meets = a.spec === b.spec || a.spec.accepts?.some((one) => one.interface === b.spec.id) === true;
      (meets ? meeting : ofKind).push(new PortPair(asked, a, b));
    }
  }
  return meeting.length > 0 ? meeting : ofKind;
}

/**
 * Guest ports that have to be met together, each with the ports that may stand in for it. A missile goes on a rack OR into a tube, a receiver
 * has a probe OR a receptacle; a belted cartridge needs its chamber AND its link.
 */
function alternativesOf(guest: Subject): readonly (readonly End[])[] {
  const isEither = ({ kind }: End) => kind.sharesBy === 'QUALIFIED_LIST' || kind.either === true;
  const either = guest.ends.GUEST.filter(isEither);
  const each = guest.ends.GUEST.filter((end) => !isEither(end)).map((end) => [end]);
  return either.length > 0 ? [either, ...each] : each;
}
