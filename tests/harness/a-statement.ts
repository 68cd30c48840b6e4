import type { Statement } from '../../server/engine/judge/statements.ts';
import { word } from './tiny-catalogue.ts';

/** What a page states of a pair: of the two themselves, without conditions. */
export const statement = (level: Statement['level'], more: Partial<Statement> = {}): Statement => ({
  code: 'STATED',
  level,
  conditions: [],
  met: [],
  cautions: [],
  nations: [],
  isDirect: true,
  reason: 'Said so.',
  claim: word('page'),
  distance: 0,
  since: undefined,
  kind: undefined,
  ofFamily: undefined,
  ...more,
});
