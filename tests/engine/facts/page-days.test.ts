import { describe, expect, test } from '@jest/globals';
import { pageDaysOf } from '../../../server/engine/facts/page-days.ts';
import type { AssertionRecord, Port } from '../../../server/engine/facts/records.ts';
import { recordsOn } from '../../../server/engine/facts/records-on.ts';
import {
  assertion,
  claims,
  equipment,
  guest,
  host,
  KINDS,
  page,
  peer,
  spec,
  supply,
  tinyRecords,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

const sources = [page('of-2015', '2015'), page('of-2021', '2021-03'), page('undated')];
const INTEGRATED = new Set(['rail', 'net']);
const parts = (more: Parts): Parts => ({
  interfaces: [spec('lugs', 'rail', { fixesWholeInterface: false }), spec('tube', 'rail'), spec('x'), spec('link', 'net')],
  sources,
  vocabulary: { 'interface-kinds': KINDS.map((kind) => (INTEGRATED.has(kind.id) ? { ...kind, integrated: true } : kind)) },
  ...more,
});
const jet = (to: string, more: Partial<Port>): Parts =>
  parts({ equipment: [equipment('jet', [host(to, more)])], supplies: [supply('bomb', [guest(to)])] });
const firstDays = (some: Parts) => pageDaysOf(tinyRecords(some)).claims.map(({ from }) => from);

describe('a claim on an integration speaks from its own first day, else from that of its page', () => {
  test.each<[string, Parts, string[]]>([
    ['its page', jet('lugs', { qualified: claims(['bomb'], { evidence: word('of-2021') }) }), ['2021-03']],
    [
      'the first of its pages',
      jet('lugs', { qualified: claims(['bomb'], { evidence: [...word('of-2021'), ...word('of-2015')] }) }),
      ['2015'],
    ],
    ['its own day', jet('lugs', { qualified: claims(['bomb'], { validFrom: '2019', evidence: word('of-2021') }) }), ['2019']],
    ['the page of the port', jet('lugs', { qualified: claims(['bomb']), evidence: word('of-2021') }), ['2021-03']],
    [
      'the day on which a page without a date was opened',
      jet('lugs', { qualified: claims(['bomb'], { evidence: word('undated') }) }),
      ['2026-02'],
    ],
    [
      'the first of a page without a date and one with',
      jet('lugs', { qualified: claims(['bomb'], { evidence: [...word('undated'), ...word('of-2021')] }) }),
      ['2021-03'],
    ],
    [
      'the first day of the port, of a mechanical fit too',
      jet('tube', { qualified: claims(['bomb'], { evidence: word('of-2021') }), validFrom: '2018' }),
      ['2018'],
    ],
    ['no page', jet('lugs', { qualified: claims(['bomb'], { evidence: [{ grade: 'UNVERIFIED' }] }) }), []],
    ['a tube made for one missile', jet('tube', { qualified: claims(['bomb'], { evidence: word('of-2021') }) }), []],
    [
      'a tube made for another missile',
      { ...jet('tube', { qualified: claims(['bomb'], { evidence: word('of-2021') }) }), supplies: [supply('bomb', [guest('lugs')])] },
      ['2021-03'],
    ],
    ['a shell in a gun', jet('x', { qualified: claims(['bomb'], { evidence: word('of-2021') }) }), []],
    ['a no', jet('lugs', { notQualified: claims(['bomb'], { reason: 'R.', evidence: word('of-2021') }) }), []],
  ])('%s', (_, some, days) => expect(firstDays(some)).toEqual(days));

  const between = (more: Partial<AssertionRecord>, ends: [string, string] = ['jet', 'bomb']): Parts =>
    parts({
      equipment: [
        equipment('jet', [host('lugs'), peer('link')]),
        equipment('other', [peer('link')]),
        equipment('gun', [host('x')]),
        equipment('post', [host('tube')]),
      ],
      supplies: [supply('bomb', [guest('lugs')]), supply('shell', [guest('x')]), supply('dart', [guest('tube')])],
      assertions: [assertion(ends, 'COMPATIBLE', { evidence: word('of-2021'), ...more })],
    });
  test.each<[string, Parts, string[]]>([
    ['of a pair', between({}), ['2021-03']],
    ['of two peers', between({ relation: 'CONNECTS' }, ['jet', 'other']), ['2021-03']],
    ['of one and an interface', between({}, ['jet', 'lugs']), ['2021-03']],
    ['of one of which no interface is recorded', between({}, ['jet', 'nameless']), ['2021-03']],
    ['of a tube and what is made to it', between({}, ['post', 'dart']), []],
    ['of a tube and what is made to another', between({}, ['post', 'bomb']), ['2021-03']],
    ['of a gun and its shell', between({}, ['gun', 'shell']), []],
    ['of a common stock', between({ relation: 'SHARES_SUPPLY' }, ['jet', 'jet']), []],
    ['that is a no', between({ level: 'INCOMPATIBLE' }), []],
  ])('a statement %s', (_, some, days) => expect(firstDays(some)).toEqual(days));
});

test('an interface may say otherwise than its kind', () => {
  const some = jet('lugs', { qualified: claims(['bomb'], { evidence: word('of-2021') }) });
  const interfaces = [spec('lugs', 'rail', { fixesWholeInterface: false, integrated: false })];
  expect(firstDays({ ...some, interfaces })).toEqual([]);
});

test.each([
  ['2014-12-31', [], undefined],
  ['2016-01-01', ['of-2015'], 'INFERRED'],
  ['2021-03-31', ['of-2015', 'of-2021'], 'INFERRED'],
  ['2026-02-28', ['of-2015', 'of-2021', 'undated'], 'INFERRED'],
])('on %s the words of pages of that day or before are left, of those without a date once they were opened', (day, heard, grade) => {
  const evidence = [...word('of-2015', 'INFERRED'), ...word('of-2021', 'DEMONSTRATED'), ...word('undated', 'DECLARED')];
  const records = recordsOn(tinyRecords(jet('lugs', { qualified: claims(['bomb'], { evidence }) })), day);
  const left = records.equipment[0]?.ports?.[0]?.qualified?.[0]?.evidence ?? [];
  expect([left.map(({ source }) => source), left[0]?.grade]).toEqual([heard, grade]);
});
