import { expect, test } from '@jest/globals';
import { holdingAgreesWithItsWords } from '../../../../server/seed/lint/rules/holding-agrees-with-its-words.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const PATH = 'holdings/alb/support.yaml';
const entry = (rest: string, words: string) => `holdings:\n  - { item: otter-one, ${rest}, evidence: [{ ${words}, grade: DECLARED }] }\n`;
const seen = (on: string) => `proves: SEEN_IN_SERVICE, on: "${on}"`;

test.each<[string, string, string[]]>([
  ['seen in its time', entry('status: IN_SERVICE, from: "2000", to: "2010"', seen('2010')), []],
  ['seen in the year of its start', entry('status: IN_SERVICE, from: "2000-06"', seen('2000')), []],
  [
    'seen after its end',
    entry('status: IN_SERVICE, to: "2010-05"', seen('2010-06')),
    ['2:70 Expected a sight until 2010-05, but got: 2010-06.'],
  ],
  [
    'delivered before its start',
    entry('status: IN_SERVICE, from: "2000"', 'proves: DELIVERED_THEN, on: "1999"'),
    ['2:69 Expected a sight from 2000 on, but got: 1999.'],
  ],
  ['passed on before its start', entry('status: IN_SERVICE, from: "2000"', 'proves: PASSED_ON, on: "1999"'), []],
  [
    'ended, and open',
    entry('status: IN_SERVICE', 'proves: ENDED, on: "2005"'),
    ['2:55 Expected the entry to end (`to`), as its words prove for 2005, but it is open.'],
  ],
  ['ended', entry('status: IN_SERVICE, to: "2005"', 'proves: ENDED, on: "2005"'), []],
  ['retired', entry('status: RETIRED, from: "2005"', 'proves: ENDED, on: "2005"'), []],
  [
    'dated, and not said what it proves',
    entry('status: RETIRED', 'on: "2005"'),
    ['2:52 Expected the words to say what they prove on 2005, but proves is missing.'],
  ],
  ['without a date', entry('status: IN_SERVICE, to: "2010"', 'proves: SEEN_IN_SERVICE'), []],
  ['no date at all', entry('status: IN_SERVICE, to: soon', seen('later')), []],
  ['no list', 'holdings: none\nnotHeld: none\n', []],
  ['no entries', 'holdings: [~, 1, { item: otter-one, evidence: [~] }]\nnotHeld: [~]\n', []],
  [
    'in service, and stated not to be held',
    'notHeld:\n  - { of: howitzer, from: "2014" }\nholdings:\n  - { item: otter-one, status: IN_SERVICE }\n',
    ['2:5 Expected nothing of howitzer to be in service, but got: otter-one. End the entry, or bound the statement with `to`.'],
  ],
  [
    'its family stated not to be held',
    'notHeld:\n  - { of: otter, from: "2014" }\nholdings:\n  - { item: otter-one, status: IN_SERVICE }\n',
    ['2:5 Expected nothing of otter to be in service, but got: otter-one. End the entry, or bound the statement with `to`.'],
  ],
  [
    'not held for a time',
    'notHeld:\n  - { of: otter, from: "2014", to: "2020" }\nholdings:\n  - { item: otter-one, status: IN_SERVICE }\n',
    [],
  ],
  [
    'not held since it left',
    'notHeld:\n  - { of: otter, from: "2014" }\nholdings:\n  - { item: otter-one, status: IN_SERVICE, to: "2013" }\n',
    [],
  ],
])('%s', async (_, text, problems) => {
  expect(await problemsOf(holdingAgreesWithItsWords, { [PATH]: text })).toEqual(problems.map((one) => `${PATH}:${one}`));
});
