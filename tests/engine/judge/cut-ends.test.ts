import { expect, test } from '@jest/globals';
import { cutEnds } from '../../../server/engine/judge/cut-ends.ts';
import { haveKindInCommon } from '../../../server/engine/facts/kind-set.ts';
import { equipment, guest, host, spec, subjectIn, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({ interfaces: [spec('x'), spec('l', 'link')], equipment: [equipment('gun', [host('x'), host('l'), guest('l')])] });
const gun = subjectIn(on, 'gun');

test('the ends that are kept, and their kinds alone', () => {
  const cut = cutEnds(on.catalogue, gun, ({ kind }) => kind.id === 'calibre');
  expect(cut.ends.HOST.map(({ spec: { id } }) => id)).toEqual(['x']);
  expect(cut.ends.GUEST).toEqual([]);
  expect([haveKindInCommon(cut.kinds.HOST, gun.kinds.HOST), haveKindInCommon(cut.kinds.HOST, gun.kinds.GUEST)]).toEqual([true, false]);
});

test('a subject that keeps all is itself', () => {
  expect(cutEnds(on.catalogue, gun, () => true)).toBe(gun);
});
