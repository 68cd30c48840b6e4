import { expect, test } from '@jest/globals';
import { reportOf } from '../../../server/engine/words/report.ts';
import type { Phrase, Verdict } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { DAY, word } from '../../harness/tiny-catalogue.ts';

const SILENT: Phrase[] = [{ code: 'NO_STATEMENT_BY', facts: { nations: [{ id: 'NOR', name: 'Norway', fr: 'Norvège', uk: 'Норвегія' }] } }];
const bare: Verdict = {
  a: 'gun',
  b: 'shell',
  relation: 'ACCEPTS',
  level: 'NOT_COMPARABLE',
  use: null,
  why: { code: 'WHY_NOT_COMPARABLE', facts: { a: 'Gun', b: 'Shell' } },
  basis: null,
  cautions: [],
  conditions: [],
  findings: [],
  missing: [],
  changes: [],
  ports: [],
  asOf: DAY,
};
const fact: Phrase = { code: 'VALUE_OF', facts: { what: 'setter', of: 'Gun' } };
const full: Verdict = {
  ...bare,
  level: 'CONDITIONAL',
  basis: 'DECLARED',
  conditions: ['The table is held.', { code: 'A_CHARGE_IS_CHOSEN', facts: { host: 'Gun' } }],
  findings: [
    {
      rule: 'guest-fits-host-interface',
      code: 'HOST_TAKES_THE_INTERFACE',
      level: 'CONDITIONAL',
      facts: { a: 'Gun', aInterface: 'X' },
      claims: [word('page'), [{ grade: 'UNVERIFIED' }], word('page')],
      condition: 'The table is held.',
    },
    aFinding('UNKNOWN', { code: 'LABEL_PROVES_NOTHING', outranked: true }),
  ],
  missing: [{ of: 'gun', fact }],
  changes: [{ becomes: 'COMPATIBLE', when: ['The table is held.', { code: 'FACT_IS_FOUND', facts: { fact } }] }],
  ports: [
    { purpose: 'MAIN_ARMAMENT', kind: 'calibre', level: 'CONDITIONAL', basis: 'DECLARED', use: 'YES_IF', ends: ['gun:tube', 'shell:body'] },
  ],
};
const nameOf = (id: string) => `Name of ${id}`;

test('level first, then conditions, reasons with sources, what is missing, what would change it', () => {
  expect(reportOf(full, SILENT, nameOf)).toBe(
    [
      'Name of gun and Name of shell (ACCEPTS, as of 24 November 2026)',
      'CONDITIONAL, on evidence of the grade DECLARED',
      '',
      'Conditions',
      '  The table is held.',
      '  A propelling charge is chosen that fits Gun.',
      '',
      'Why',
      '  CONDITIONAL: Gun is built for X. [DECLARED page, UNVERIFIED]',
      '  UNKNOWN (outranked): The label is shared by several specifications; which one is meant is not recorded. [no evidence]',
      '',
      'Missing',
      '  setter of Gun',
      '',
      'Would change it',
      '  COMPATIBLE if all hold: The table is held; Information needed: setter of Gun',
      '',
      'Clearance',
      '  No statement by Norway.',
      '',
      'By purpose',
      '  MAIN_ARMAMENT (calibre): CONDITIONAL  gun:tube · shell:body',
    ].join('\n'),
  );
});

test('a section without lines is left out', () => {
  expect(reportOf(bare, [], nameOf)).toBe(
    'Name of gun and Name of shell (ACCEPTS, as of 24 November 2026)\nNOT COMPARABLE, on evidence of the grade -',
  );
});

test.each(['COMPATIBLE', 'CONDITIONAL', 'INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN', 'NOT_COMPARABLE'] as const)('%s is written', (level) => {
  expect(reportOf({ ...bare, level }, [], nameOf).split('\n')[1]).toBe(`${level.replace('_', ' ')}, on evidence of the grade -`);
});

test.each(['fr', 'uk'] as const)('in %s no line is left in English but text of the seed', (locale) => {
  const [here, there] = [reportOf(full, SILENT, nameOf), reportOf(full, SILENT, nameOf, locale)].map((text) => text.split('\n'));
  expect(there).toHaveLength(here?.length ?? 0);
  expect(there?.filter((line) => line !== '' && line !== 'Conditions' && here?.includes(line))).toEqual(['  The table is held.']);
});
