import { expect, test } from '@jest/globals';
import { claimsOfSeed } from '../../../server/seed/lint/claims-of-seed.ts';
import { describeSeed } from '../../../server/seed/lint/lint-seed.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';

const word = 'evidence: [{ grade: INFERRED }]';

/** What a file claims: the ends with their nations, where the evidence stands, and its grades. */
test.each<[string, string, string[]]>([
  [
    'equipment/x.yaml',
    `ports:\n  - id: a\n    qualified: [{ item: y, nations: [NOR], ${word} }, { item: z }]\n    notQualified: [{ kind: k }]\n    accepts: [{ interface: i }]\nevidence: [{ grade: UNVERIFIED }]\n`,
    ['x NOR, y NOR: ports.0.qualified.0.evidence INFERRED', 'x , z : evidence UNVERIFIED', 'x , i : evidence UNVERIFIED'],
  ],
  ['equipment/x.yaml', `ports:\n  - id: a\n    qualified: [{ item: y }]\n    ${word}\n`, ['x , y : ports.0.evidence INFERRED']],
  ['supplies/x.yaml', `conformsTo: [{ standard: s, ${word} }]\n`, ['x , s : conformsTo.0.evidence INFERRED']],
  ['interfaces/x.yaml', `accepts: [{ interface: i, ${word} }]\n`, ['x , i : accepts.0.evidence INFERRED']],
  ['assertions/x.yaml', `between: [a, b]\n${word}\n`, ['a , b : evidence INFERRED']],
  ['clearances/x.yaml', `nation: NOR\nguestNation: UKR\nbetween: [a, b]\n${word}\n`, ['a NOR, b UKR: evidence INFERRED']],
  ['assertions/x.yaml', `combination: { host: a }\n${word}\n`, []],
  ['equipment/x.yaml', 'ports: [text]\n', []],
  ['nations/x.yaml', `between: [a, b]\n${word}\n`, []],
  ['equipment/x.yaml', 'moved: y\n', []],
])('%s: %j', (path, text, claims) => {
  const found = claimsOfSeed(describeSeed([parseSeedFile(path, text)])).map(
    ({ ends, pointer, evidence }) =>
      `${ends.map(({ id, nations }) => `${id} ${nations.join()}`).join(', ')}: ${pointer.join('.')} ${evidence.map(({ grade }) => String(grade)).join()}`,
  );
  expect(found).toEqual(claims);
});
