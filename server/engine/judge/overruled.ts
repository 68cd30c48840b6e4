import { listedUnder } from '../facts/listed-under.ts';
import { headOf, nationsAsked, type Case } from './case.ts';
import type { BanRecord } from '../facts/records.ts';
import { nationText, reasonText } from '../facts/text.ts';
import { openConditions } from '../verdict/basis.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import { useOf, worseUse } from '../verdict/use.ts';
import { levelOf, worstOf, type Finding, type MissingFact, type Phrase, type PortVerdict, type Verdict } from '../verdict/verdict.ts';
import type { Subject } from '../facts/subject.ts';
import { openBefore } from './open-before.ts';
import { openLongAfter } from './open-long-after.ts';
import { nationalFit } from './national-fit.ts';
import { otherQuestions } from './natural-question.ts';
import { saidOnlyLater } from './said-only-later.ts';
import { notYetInService, type NotYet } from './not-yet-in-service.ts';
import { consentToTransfer } from './transfer.ts';

/**
 * What overrules a fit: a ban or withdrawal in force, what the nation asked about has not fitted or does not do, a day on which one of the
 * two was not in service anywhere yet. Besides, what leaves the fit as it is and limits the bottom line: a fleet of which nothing is recorded,
 * a transfer that is not allowed, and a day long after the data. A second question that the two have is named beside.
 */
export function overruled(asked: Case, verdict: Verdict): Verdict {
  if (verdict.level === 'NOT_COMPARABLE') return verdict;
  const later = saidOnlyLater(asked);
  const found = [
    ...banned(asked),
    ...notFitted(asked),
    ...notUsedAs(asked),
    ...notYet(asked),
    ...later,
    ...nationalFit(asked, verdict),
    ...consentToTransfer(asked),
    ...otherQuestions(asked),
    ...tooLate(asked),
  ];
  if (found.length === 0) return verdict;
  const all = [...found, ...(later.length > 0 ? openBefore(asked, verdict.findings) : verdict.findings)];
  const kept = asked.on.isBeyondData ? openLongAfter(all) : all;
  const whole = concludeVerdict(headOf(asked), kept, verdict.ports);
  const isOpenAgain = verdict.level === 'INCOMPATIBLE' && whole.level !== 'INCOMPATIBLE';
  if (kept !== all || isOpenAgain) return { ...whole, ports: verdict.ports.map((port) => lifted(port, whole)) };
  return { ...whole, ports: verdict.ports.map((port) => overruledPort(port, found, whole)) };
}

/** Where a no is open again, so is it for each port: none is better than the whole. */
function lifted(port: PortVerdict, { level, basis, use }: Verdict): PortVerdict {
  return port.level === 'NOT_COMPARABLE' ? port : { ...port, level, basis, use };
}

/** What overrules the pair overrules each of its ports: none gets better by it. */
function overruledPort(port: PortVerdict, found: readonly Finding[], whole: Verdict): PortVerdict {
  const level = worstOf([port.level, levelOf(found)]);
  const basis = level === port.level ? port.basis : whole.basis;
  const open = openConditions(found.filter((one) => one.outranked !== true));
  const use = worseUse(port.use, useOf({ level, basis, open, findings: found }));
  return { ...port, level, basis, use: port.level === 'NOT_COMPARABLE' ? port.use : use };
}

/** A ban of one of the two, or of the pair. One that names nations counts for theirs; where no nation is asked about it is a condition. */
function banned(of: Case): Finding[] {
  const { on, relation, a, b } = of;
  if (relation !== 'ACCEPTS') return [];
  const { bansByItem } = on.catalogue;
  const [ofA, ofB] = [listedUnder(bansByItem, a.line), listedUnder(bansByItem, b.line)];
  if (ofA.length === 0 && ofB.length === 0) return [];
  return [...new Set([...ofA, ...ofB])]
    .filter((ban) => isMeant(ban, a, b))
    .flatMap((ban): Finding[] => {
      const asked = Object.values(nationsAsked(of)).filter((one) => one !== undefined);
      const isTheirs = ban.nations === undefined || ban.nations.some((nation) => asked.includes(nation));
      if (!isTheirs && asked.length > 0) return [];
      const reason = reasonText(on.catalogue, ban.reason);
      const facts = { a: a.name, b: b.name, reason, nations: (ban.nations ?? []).map((one) => nationText(on.catalogue, one)) };
      const base = { rule: 'no-ban-is-in-force' as const, facts, claims: [ban.evidence], restricts: true };
      const condition: Phrase = { code: 'RESTRICTION_IN_FORCE', facts: { reason } };
      if (ban.kind !== 'RESTRICTION' && isTheirs) return [{ ...base, code: 'BAN_IN_FORCE', level: 'INCOMPATIBLE', condition }];
      return [{ ...base, code: 'RESTRICTED', level: 'CONDITIONAL', condition }];
    });
}

function isMeant({ items, between }: BanRecord, a: Subject, b: Subject): boolean {
  const [host = '', guest = ''] = between ?? [];
  return items?.some((id) => a.line.includes(id) || b.line.includes(id)) ?? (a.line.includes(host) && b.line.includes(guest));
}

/** What the fleet of the host's nation has not integrated or has removed. */
function notFitted({ on, relation, a, b, hostNation = a.nation }: Case): Finding[] {
  if (relation !== 'ACCEPTS' || hostNation === undefined) return [];
  return listedUnder(on.catalogue.configurationsByItem, a.line)
    .filter(({ nation, state }) => nation === hostNation && (state === 'NOT_FITTED' || state === 'REMOVED'))
    .filter(({ guest }) => guest !== undefined && b.line.includes(guest))
    .map(({ reason = '', evidence }) => ({
      rule: 'fleet-is-configured-for-it' as const,
      code: 'FLEET_IS_NOT_CONFIGURED',
      level: 'INCOMPATIBLE' as const,
      facts: { a: a.name, b: b.name, nation: nationText(on.catalogue, hostNation), reason: reasonText(on.catalogue, reason) },
      claims: [evidence],
      restricts: true,
    }));
}

/** The fleet of the host's nation is not used in the role that the question asks for. */
function notUsedAs({ on, relation, a, b, hostNation = a.nation }: Case): Finding[] {
  if (relation !== 'ACCEPTS' || hostNation === undefined) return [];
  const practices = listedUnder(on.catalogue.practicesByItem, a.line).filter(
    ({ nation, use }) => nation === hostNation && use === 'NOT_USED_AS',
  );
  if (practices.length === 0) return [];
  const role = a.ends.HOST.some(({ kind }) => kind.id === 'aerial-refuelling' && b.ends.GUEST.some((end) => end.kind === kind))
    ? 'TANKER'
    : 'CARRIER';
  return practices
    .filter(({ as }) => as === role)
    .map(({ reason, evidence }) => ({
      rule: 'fleet-is-used-in-the-role' as const,
      code: 'FLEET_IS_NOT_USED_SO',
      level: 'INCOMPATIBLE' as const,
      facts: { a: a.name, nation: nationText(on.catalogue, hostNation), reason: reasonText(on.catalogue, reason) },
      claims: [evidence],
      restricts: true,
    }));
}

/** Before its first user took it into service nothing is known of what it works with. */
function notYet({ on, relation, a, b }: Case): Finding[] {
  if (relation === 'COMMON') return [];
  const first = notYetInService(on, a);
  const not = first ?? notYetInService(on, b);
  if (not === undefined) return [];
  const late = first === undefined ? b : a;
  const facts = { of: late.name, from: not.from, asOf: on.asOf, when: WHEN[not.as] };
  const missing: MissingFact = { of: late.id, fact: { code: 'SERVICE_ON_THE_DAY', facts: { of: late.name, asOf: on.asOf } } };
  return [{ rule: 'both-are-in-service' as const, code: 'NOT_YET_IN_SERVICE_ANYWHERE', level: 'UNKNOWN', facts, claims: [], missing }];
}

/** Which of its forms the sentence takes. */
const WHEN: Readonly<Record<NotYet['as'], number>> = { TAKEN: 0, PLANNED: 1, HELD: 2 };

/** Long after the day of the data the fit is shown as it was, and nobody knows whether it still is. */
function tooLate({ on, a, b }: Case): Finding[] {
  if (!on.isBeyondData) return [];
  const missing: MissingFact = { of: a.id, fact: { code: 'WHETHER_THE_TWO_MEET', facts: { a: a.name, b: b.name } } };
  const base = { rule: 'day-is-within-the-data' as const, facts: { date: on.asOf }, claims: [], outranked: true };
  return [{ ...base, code: 'AFTER_THE_DATA', level: 'UNKNOWN', missing, useAtMost: 'ASK' }];
}
