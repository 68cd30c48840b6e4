import { transferAsked, type Case, type Transfer } from './case.ts';
import { conditionsOf } from './condition-of.ts';
import { itemOf, type Catalogue } from '../facts/catalogue.ts';
import { startOf } from '../facts/partial-date.ts';
import { nationText, reasonText, type Text } from '../facts/text.ts';
import type { ConsentRecord } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import type { Code } from '../verdict/code.ts';
import type { Condition, Finding, MissingFact, Phrase } from '../verdict/verdict.ts';

/**
 * What the nations whose consent is recorded say of a transfer. The fit is what it is; a refusal makes the bottom line NO, and where nothing is
 * recorded it is at most ASK: that is not free.
 * Rests on: consents for the thing that is passed on, or a family of it, in force on the day.
 * Example: Swiss 35 mm ammunition in German stock for a Ukrainian Gepard: refused by Switzerland.
 */
export function consentToTransfer(asked: Case): Finding[] {
  const { on } = asked;
  const transfer = transferAsked(asked);
  if (transfer === undefined || transfer.holder === transfer.user) return [];
  const [holder, user] = [transfer.holder, transfer.user].map((code) => nationText(on.catalogue, code)) as [Text, Text];
  if (transfer.side === 'STOCK') return [stockMayNotPass(asked, { holder, user })];
  const item = asked[transfer.side];
  const decisions = decisionsOn(on.catalogue, item, transfer);
  const by = (...wanted: ConsentRecord['decision'][]) => decisions.filter(({ decision }) => wanted.includes(decision));
  const said = <C extends Code>(code: C, some: readonly ConsentRecord[]) => ({
    rule: 'nations-consent-to-the-transfer' as const,
    code,
    facts: {
      of: item.name,
      holder,
      user,
      nations: some.map(({ grantor }) => nationText(on.catalogue, grantor)),
      reason: reasonText(on.catalogue, some[0]?.reason),
    },
    claims: some.map(({ evidence }) => evidence),
  });
  const consent: Phrase = { code: 'CONSENT_TO_TRANSFER', facts: { of: item.name, holder, user } };
  const limits = { condition: consent, outranked: true };
  const refused = by('REFUSED', 'WITHDRAWN');
  if (refused.length > 0) return [{ ...said('TRANSFER_REFUSED', refused), ...limits, level: 'INCOMPATIBLE', useAtMost: 'NO' }];
  const missing: MissingFact = { of: item.id, fact: { code: 'WHETHER_TRANSFER_IS_ALLOWED', facts: consent.facts } };
  const pending = by('PENDING');
  if (pending.length > 0) return [{ ...said('TRANSFER_NOT_DECIDED', pending), ...limits, level: 'UNKNOWN', missing, useAtMost: 'ASK' }];
  if (decisions.length === 0) return [{ ...said('TRANSFER_NOT_RECORDED', []), ...limits, level: 'UNKNOWN', missing, useAtMost: 'ASK' }];
  const met: Finding = { ...said('TRANSFER_GRANTED', decisions), level: 'COMPATIBLE', condition: consent, restricts: true };
  const bound = by('GRANTED_WITH_CONDITIONS');
  const named = bound.flatMap(({ conditions = [] }) => conditionsOf(asked, conditions));
  const open: readonly Condition[] =
    named.length > 0 || bound.length === 0 ? named : [{ code: 'TERMS_OF_THE_CONSENT', facts: consent.facts }];
  return [
    met,
    ...open.map((condition): Finding => ({
      ...said('TRANSFER_GRANTED_ON_TERMS', bound),
      level: 'CONDITIONAL',
      condition,
      outranked: true,
      useAtMost: 'YES_IF',
    })),
  ];
}

/** Consents are given for things: of what two hosts draw on together, whatever that is, none can be recorded. */
function stockMayNotPass({ a, b }: Case, nations: { holder: Text; user: Text }): Finding {
  const facts = { a: a.name, b: b.name, ...nations };
  return {
    rule: 'nations-consent-to-the-transfer',
    code: 'TRANSFER_OF_STOCK_NOT_RECORDED',
    level: 'UNKNOWN',
    facts,
    claims: [],
    missing: { of: a.id, fact: { code: 'WHETHER_STOCK_MAY_PASS', facts } },
    outranked: true,
    useAtMost: 'ASK',
  };
}

/** Of each nation its last decision on the thing itself, else on the nearest family of it. */
function decisionsOn(catalogue: Catalogue, item: Subject, transfer: Transfer): ConsentRecord[] {
  const last = new Map<string, ConsentRecord>();
  for (const id of item.line) {
    const own = new Map<string, ConsentRecord>();
    for (const record of catalogue.consentsByItem.get(id) ?? []) {
      if (!concerns(catalogue, item, record, transfer) || last.has(record.grantor)) continue;
      const known = own.get(record.grantor);
      if (known === undefined || dayOf(known) <= dayOf(record)) own.set(record.grantor, record);
    }
    for (const [grantor, record] of own) last.set(grantor, record);
  }
  return [...last.values()];
}

function dayOf({ date }: ConsentRecord): string {
  return date === undefined ? '' : startOf(date);
}

/** A decision that names no holder is on what the grantor itself would pass on; of a nation that made the thing it binds every holder. */
function concerns(catalogue: Catalogue, item: Subject, { grantor, holder, recipient }: ConsentRecord, transfer: Transfer): boolean {
  if (recipient !== transfer.user) return false;
  if (holder !== undefined || grantor === transfer.holder) return (holder ?? grantor) === transfer.holder;
  const origins = item.line.flatMap((id) => itemOf(catalogue, id)?.origin ?? []);
  return origins.includes(grantor);
}
