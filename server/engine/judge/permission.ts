import { clearanceBetween, clearancesFor, fleetsOf, isRefusal } from './clearances.ts';
import { gather } from '../facts/gather.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import { nationsAsked, type Case } from './case.ts';
import { conditionsOf } from './condition-of.ts';
import { kindThatMayMeet } from './kind-that-may-meet.ts';
import type { PortPair } from './rule.ts';
import type { Statement } from './statements.ts';
import type { ClearanceRecord, Term } from '../facts/records.ts';
import { typeOfCondition } from '../verdict/conditions.ts';
import type { Claim } from '../facts/evidence.ts';
import { nationText, reasonText } from '../facts/text.ts';
import type { Finding, Phrase } from '../verdict/verdict.ts';

/**
 * Where the kind of interface asks for it, a nation has cleared the pair: whose host and whose guest, in that direction.
 * Rests on: `clearance` of the interface kind; a tanker of one nation is cleared for a receiver of another by both.
 * Example: German A400M to British Typhoon, cleared by DEU and GBR, says nothing of a British A400M.
 */
export function permissionFor(asked: Case, pairs: readonly PortPair[], said: readonly Statement[]): readonly Finding[] {
  const kind = kindThatNeedsIt(asked, pairs, said);
  if (kind?.clearance === undefined) return [];
  const { on, a, b } = asked;
  const summary = clearancesFor(on, a, b);
  const { host: hostNation, guest: guestNation } = nationsAsked(asked);
  const both = kind.clearance === 'BOTH_NATIONS';
  /** The nation of the guest, where its word is needed too. */
  const guestAsked = both ? guestNation : undefined;
  const isAsked = (one: ClearanceRecord) =>
    (hostNation === undefined || fleetsOf(one).host === hostNation) && (guestAsked === undefined || fleetsOf(one).guest === guestAsked);
  const concerning = summary.statements.filter(isAsked);
  const fleets = {
    a: fleetOf(on.catalogue, a.name, hostNation),
    b: fleetOf(on.catalogue, b.name, guestAsked),
  };
  const base = { rule: 'nations-have-cleared-the-pair' as const, claims: concerning.map((one) => one.evidence), restricts: true };
  const condition: Phrase = { code: 'CLEARANCE_OF_THE_NATIONS', facts: { ...fleets } };
  const by = (records: readonly ClearanceRecord[]) =>
    nationTexts(
      on.catalogue,
      records.map(({ nation }) => nation),
    );
  const refused = concerning.filter(isRefusal);
  const cleared = concerning.filter((one) => !isRefusal(one));
  const [refusal] = refused;
  if (refusal !== undefined && cleared.length === 0 && decides(refused, hostNation, guestNation))
    return [
      {
        ...base,
        code: 'NATION_HAS_NOT_CLEARED',
        level: 'INCOMPATIBLE',
        facts: { ...fleets, nations: by(refused), reason: reasonText(on.catalogue, refusal.reason) },
        condition,
      },
    ];
  const flown = gather(
    said.filter((one) => one.level !== 'INCOMPATIBLE'),
    (one) => flownBy(asked, one, hostNation, guestAsked),
  );
  // General knowledge clears nothing: what rests on it alone is asked.
  const worded = cleared.filter(({ evidence }) => evidence.some(isOfAPage));
  const states = worded.map((one) => (both ? stateOfFleets(one, worded, summary) : one.status));
  const isPlain = states.includes('CLEARED');
  const isWhole = isPlain || states.some((one) => one === 'RESTRICTED' || one === 'CLEARED_WITH_RESTRICTIONS');
  // One nation's word, where both are needed, takes nothing from what a page shows; restrictions do.
  const isOpen = refused.length === 0 && !isWhole && worded.every(({ status }) => status === 'CLEARED');
  if (isOpen && flown.length > 0 && (!both || isAnybodys(asked) || isOfBoth(flown, hostNation, guestAsked)))
    return [
      {
        ...base,
        code: 'NATION_USES_THE_PAIR',
        level: 'COMPATIBLE',
        facts: { ...fleets, nations: flown.filter((code) => code !== ANYBODY).map((code) => nationText(on.catalogue, code)) },
        claims: said.map((one) => one.claim),
        condition,
      },
    ];
  if (!isWhole || refused.length > 0) {
    const { code, facts } = notWhole(on.catalogue, cleared, worded, refused, fleets);
    return [{ rule: base.rule, restricts: true, code, facts, level: 'CONDITIONAL', condition, claims: [] }];
  }
  const limits = gather(worded, (one) => conditionsOf(asked, one.conditions ?? []));
  // Written out field by field, because a limited clearance has several: a copy that grows costs several times that.
  const { rule, claims, restricts } = base;
  const [code, facts] = ['NATIONS_HAVE_CLEARED', { ...fleets, nations: by(worded) }] as const;
  const met: Finding = { rule, claims, restricts, code, level: 'COMPATIBLE', facts, condition };
  if (isPlain) return [met];
  return [met, ...limits.map((limit): Finding => ({ rule, claims, restricts, code, level: 'CONDITIONAL', facts, condition: limit }))];
}

/** The kind of interface that asks for a clearance: of the ports that meet; where none is recorded to, by which their sorts do, of the port on which a claim stands, or of the guest. */
function kindThatNeedsIt(asked: Case, pairs: readonly PortPair[], said: readonly Statement[]): Term | undefined {
  const { on, b } = asked;
  const { catalogue } = on;
  const needsIt = (kind: Term | undefined) => kind?.clearance !== undefined;
  if (pairs.length > 0) return pairs.find(({ a }) => needsIt(a.kind))?.a.kind;
  // Of two of which nothing is said there is nothing to clear: what is missing is whether they meet at all.
  const isSpokenOf = said.length > 0 || clearancesFor(on, asked.a, b).statements.length > 0;
  const unrecorded = isSpokenOf ? kindThatMayMeet(asked, needsIt) : undefined;
  if (unrecorded !== undefined) return unrecorded;
  const claimed = said.map(({ kind }) => catalogue.interfaceKinds.get(kind ?? ''));
  if (said.length === 0 || !claimed.includes(undefined)) return claimed.find(needsIt);
  return b.ends.GUEST.length > 0 && b.ends.GUEST.every(({ kind }) => needsIt(kind)) ? b.ends.GUEST[0]?.kind : claimed.find(needsIt);
}

/** A finding on a claim: that the qualification was not finished when its page was written is met where the nations have cleared the pair since. */
export function clearedSince(finding: Finding, permission: readonly Finding[]): Finding {
  const { condition, level } = finding;
  const cleared = permission.find((one) => one.code === 'NATIONS_HAVE_CLEARED' && one.level === 'COMPATIBLE');
  if (cleared === undefined || condition === undefined || level !== 'CONDITIONAL' || typeOfCondition(condition) !== 'CLEARANCE')
    return finding;
  return { ...finding, level: 'COMPATIBLE', claims: cleared.claims, restricts: true };
}

/** No nation is asked about: that some have done it is enough. */
function isAnybodys({ hostNation, guestNation }: Case): boolean {
  return hostNation === undefined && guestNation === undefined;
}

/** A refusal decides for the nation that was asked about; of an item that many hold, one nation's refusal speaks for its own fleet only. */
function decides(refused: readonly ClearanceRecord[], hostNation: string | undefined, guestNation: string | undefined): boolean {
  return refused.some(({ nation }) => nation === hostNation || nation === guestNation);
}

/** Whose words are recorded and whose are missing, that they differ, or that no page has them. */
function notWhole(
  catalogue: Catalogue,
  cleared: readonly ClearanceRecord[],
  worded: readonly ClearanceRecord[],
  refused: readonly ClearanceRecord[],
  fleets: Phrase['facts'],
): Phrase {
  const [one] = cleared;
  const list = (nations: readonly string[]) => nationTexts(catalogue, nations);
  const nations = list(cleared.map(({ nation }) => nation));
  if (one === undefined) return { code: 'NO_CLEARANCE_OF_THE_NATIONS', facts: { ...fleets, nations } };
  if (refused.length > 0)
    return { code: 'CLEARANCES_DIFFER', facts: { ...fleets, nations, refusing: list(refused.map(({ nation }) => nation)) } };
  const needed = Object.values(fleetsOf(one));
  const silent = list(needed.filter((nation) => cleared.every((each) => each.nation !== nation)));
  if (worded.length < cleared.length && silent.length === 0) return { code: 'CLEARANCE_IS_ON_NO_PAGE', facts: { ...fleets, nations } };
  return { code: 'CLEARANCE_IS_ONE_SIDED', facts: { ...fleets, nations, silent } };
}

/** Each nation once, as sentences name it. */
function nationTexts(catalogue: Catalogue, codes: readonly string[]): ReturnType<typeof nationText>[] {
  return [...new Set(codes)].map((code) => nationText(catalogue, code));
}

/** A page shows the pair in service and does not say whose. */
const ANYBODY = '?';

/**
 * Nations in whose service a page shows the pair: that of the question, or any where none was asked about. Of the guest of a nation whose word is
 * needed too a page speaks that names it, or the nation: what one nation's fleet of the family does says nothing of another's. What is shown of an
 * item that one nation alone has is shown of that nation's; of what it was made from, in the service of others, it is theirs. A trial, of which the
 * clearance is still open, is no service, and general knowledge (a plan or a request, kept with its words) shows none.
 */
function flownBy(
  { a }: Case,
  { nations, claim, isDirect, conditions, distance }: Statement,
  hostNation: string | undefined,
  guestNation: string | undefined,
): readonly string[] {
  if (conditions.some((one) => typeOfCondition(one) === 'CLEARANCE') || !claim.some(isOfAPage)) return [];
  if (guestNation !== undefined && !isDirect && !nations.includes(guestNation)) return [];
  const isShown = isDirect && claim.some(({ grade }) => grade === 'DEMONSTRATED');
  const own = isShown && a.nation !== undefined && (distance === 0 || nations.length === 0) ? [a.nation] : [];
  if (hostNation === undefined) return nations.length > 0 ? nations : isShown ? [ANYBODY] : [];
  const shown = [...nations, ...own].filter((one) => one === hostNation || one === guestNation);
  return shown.includes(hostNation) ? shown : [];
}

/** Not from general knowledge. */
function isOfAPage({ grade }: Claim[number]): boolean {
  return grade !== 'UNVERIFIED';
}

/** What a page shows of a nation's host stands for its word on the guest of its own too; on that of another nation a page has to name both. */
function isOfBoth(flown: readonly string[], host: string | undefined, guest: string | undefined): boolean {
  return [host, guest].every((nation) => nation === undefined || flown.includes(nation));
}

/** How the two nations of a word stand to each other: one and the same nation's host and guest need one word, and the restriction of either of two holds. */
function stateOfFleets(
  one: ClearanceRecord,
  worded: readonly ClearanceRecord[],
  summary: ReturnType<typeof clearancesFor>,
): ReturnType<typeof clearanceBetween> {
  const { host, guest } = fleetsOf(one);
  return clearanceBetween({ ...summary, statements: worded }, host, guest);
}

/** An item as a nation's: "Typhoon of the United Kingdom". */
function fleetOf(catalogue: Catalogue, name: string, nation: string | undefined): string | Phrase {
  return nation === undefined ? name : { code: 'FLEET_OF', facts: { item: name, nation: nationText(catalogue, nation) } };
}
