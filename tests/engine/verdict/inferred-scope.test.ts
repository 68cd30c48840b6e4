import { expect, test } from '@jest/globals';
import { withInferredScope } from '../../../server/engine/verdict/inferred-scope.ts';
import type { Finding } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { word } from '../../harness/tiny-catalogue.ts';

const inferred = { claims: [word('page', 'INFERRED')], ends: ['gun:tube', 'shell:case'] } as const;
const declared = { claims: [word('page')] };

test.each<[string, Finding[]]>([
  ['a plain yes', [aFinding('COMPATIBLE', inferred)]],
  ['a yes under another condition', [aFinding('COMPATIBLE', inferred), aFinding('CONDITIONAL', { ...declared, condition: 'Held.' })]],
  ['a yes of which one part is declared', [aFinding('COMPATIBLE', declared), aFinding('COMPATIBLE', inferred)]],
  ['a yes under a phrase', [aFinding('CONDITIONAL', { ...inferred, condition: { code: 'CHECKED_VARIANT_BY_VARIANT', facts: {} } })]],
])('%s on a page that speaks of a class gets the condition that says so, with the page', (_, findings) => {
  const all = withInferredScope(findings).findings;
  expect(all.slice(0, -1)).toEqual(findings);
  expect(all.at(-1)).toMatchObject({
    rule: 'standing-conditions-hold',
    level: 'CONDITIONAL',
    condition: { code: 'PAGE_DOES_NOT_NAME_THE_PAIR', facts: {} },
    restricts: true,
    ...inferred,
  });
});

const says = (code: 'PAGE_DOES_NOT_NAME_THE_PAIR' | 'PAGE_SPEAKS_OF_THE_CLASS' | 'PAGE_SPEAKS_OF_THE_FAMILY') =>
  aFinding('CONDITIONAL', { ...inferred, condition: { code, facts: {} } });
test.each<[string, Finding[]]>([
  ['nothing', []],
  ['a yes on a word that names both', [aFinding('COMPATIBLE', declared)]],
  ['a yes on general knowledge', [aFinding('COMPATIBLE', inferred), aFinding('COMPATIBLE', { claims: [word('x', 'UNVERIFIED')] })]],
  ['a no', [aFinding('INCOMPATIBLE', inferred)]],
  ['what is not known', [aFinding('UNKNOWN', inferred)]],
  ['a yes with an outranked word', [aFinding('COMPATIBLE', declared), aFinding('COMPATIBLE', { ...inferred, outranked: true })]],
  ['a yes that says so of the pair', [says('PAGE_DOES_NOT_NAME_THE_PAIR')]],
  ['a yes that says so of the class', [says('PAGE_SPEAKS_OF_THE_CLASS')]],
  ['a yes that says so of the family', [says('PAGE_SPEAKS_OF_THE_FAMILY')]],
  ['only what narrows', [aFinding('CONDITIONAL', { ...inferred, restricts: true })]],
])('%s stays as it is', (_, findings) => {
  expect(withInferredScope(findings).findings).toBe(findings);
});
