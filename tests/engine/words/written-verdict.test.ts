import { expect, test } from '@jest/globals';
import type { Finding, Phrase, Verdict } from '../../../server/engine/verdict/verdict.ts';
import { writeFinding, writeVerdict } from '../../../server/engine/words/written-verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { DAY, word } from '../../harness/tiny-catalogue.ts';

const fact: Phrase = { code: 'VALUE_OF', facts: { what: 'setter', of: 'gun' } };
const finding: Finding = {
  rule: 'guest-fits-host-interface',
  code: 'INTERFACE_DIFFERS',
  level: 'INCOMPATIBLE',
  facts: {
    a: 'Gun',
    b: 'Shell',
    aInterface: 'X',
    bInterface: 'Y',
    reason: { code: 'PARAMETER_DIFFERS', facts: { parameter: 'p', aValue: '1', bValue: '2' } },
  },
  claims: [word('one', 'DECLARED'), word('two', 'INFERRED'), word('one', 'DECLARED')],
  condition: { code: 'A_CHARGE_IS_CHOSEN', facts: { host: 'Gun' } },
  ends: ['gun:tube', 'shell:body'],
  outranked: true,
};
const verdict: Verdict = {
  a: 'gun',
  b: 'shell',
  relation: 'ACCEPTS',
  level: 'INCOMPATIBLE',
  use: 'NO',
  why: { code: 'WHY_NO_BECAUSE', facts: { because: finding } },
  basis: 'INFERRED',
  cautions: ['Range falls.', { code: 'A_CHARGE_IS_CHOSEN', facts: { host: 'Gun' } }, 'Range falls.'],
  conditions: ['As it stands.', { code: 'A_CHARGE_IS_CHOSEN', facts: { host: 'Gun' } }, 'As it stands.'],
  findings: [finding],
  missing: [{ of: 'gun', fact }],
  changes: [{ becomes: 'COMPATIBLE', when: ['As it stands.', { code: 'FACT_IS_FOUND', facts: { fact } }, 'As it stands.'] }],
  ports: [{ purpose: 'FUEL', kind: 'k', level: 'UNKNOWN', basis: null, use: 'ASK', ends: ['a', 'b'] }],
  asOf: DAY,
};

test('a finding in words', () => {
  expect(writeFinding(finding)).toEqual({
    rule: 'guest-fits-host-interface',
    code: 'INTERFACE_DIFFERS',
    level: 'INCOMPATIBLE',
    sentence: 'Gun is built for X, not for Y. They differ in p: 1 against 2.',
    condition: 'A propelling charge is chosen that fits Gun.',
    facts: { a: 'Gun', b: 'Shell', aInterface: 'X', bInterface: 'Y', reason: 'They differ in p: 1 against 2.' },
    ends: ['gun:tube', 'shell:body'],
    outranked: true,
    grade: 'INFERRED',
    evidence: [...word('one', 'DECLARED'), ...word('two', 'INFERRED')],
  });
});

test('what a finding does not have is empty', () => {
  expect(writeFinding(aFinding('UNKNOWN', { code: 'LABEL_PROVES_NOTHING' }))).toMatchObject({
    condition: null,
    ends: [],
    outranked: false,
    grade: 'UNVERIFIED',
    evidence: [],
  });
});

test('a verdict in words: text of the seed as it stands, each condition once', () => {
  expect(writeVerdict(verdict)).toEqual({
    a: 'gun',
    b: 'shell',
    relation: 'ACCEPTS',
    level: 'INCOMPATIBLE',
    use: 'NO',
    why: 'Gun is built for X, not for Y. They differ in p: 1 against 2.',
    basis: 'INFERRED',
    cautions: ['Range falls.', 'A propelling charge is chosen that fits Gun.'],
    ports: verdict.ports,
    asOf: DAY,
    conditions: ['As it stands.', 'A propelling charge is chosen that fits Gun.'],
    findings: [writeFinding(finding)],
    missing: [{ of: 'gun', fact: 'setter of gun' }],
    changes: [{ becomes: 'COMPATIBLE', when: ['As it stands.', 'Information needed: setter of gun.'] }],
  });
});

test.each(['fr', 'uk'] as const)('in %s every phrase is another one', (locale) => {
  const [here, there] = [writeVerdict(verdict), writeVerdict(verdict, locale)];
  expect(there.findings).toEqual([writeFinding(finding, locale)]);
  for (const [one, other] of [
    [here.why, there.why],
    [here.cautions[1], there.cautions[1]],
    [here.conditions[1], there.conditions[1]],
    [here.findings[0]?.sentence, there.findings[0]?.sentence],
    [here.findings[0]?.condition, there.findings[0]?.condition],
    [here.missing[0]?.fact, there.missing[0]?.fact],
    [here.changes[0]?.when[1], there.changes[0]?.when[1]],
    [here.findings[0]?.facts['reason'], there.findings[0]?.facts['reason']],
  ])
    expect(one).not.toBe(other);
  expect(there.conditions[0]).toBe('As it stands.');
});
