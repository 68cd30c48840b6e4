import { shareOf } from '../counts/count-coverage.ts';
import type { Leverage, WeakPlace } from './weigh-claims.ts';

/** The weights as text, at most `limit` lines a part (0: all). */
export function reportLeverage({ asOf, operated, uses, claims, holdings }: Leverage, limit: number): string {
  const entries = uses.YES + uses.YES_IF + uses.ASK + uses.NO;
  const earned = uses.YES + uses.YES_IF;
  return [
    `As of ${asOf}: ${operated} equipment types in service; compatibleWith lists ${entries} entries of them:`,
    `  YES ${uses.YES}, YES_IF ${uses.YES_IF}, ASK ${uses.ASK}, NO ${uses.NO}: ${shareOf(earned, entries)} % are YES or YES_IF`,
    '',
    `Claims on nobody's word behind an ASK: ${claims.length} places`,
    ...table(claims, limit),
    '',
    `Holdings on nobody's word that are rows of lists of stock: ${holdings.length}`,
    ...table(holdings, limit),
  ].join('\n');
}

function table(places: readonly WeakPlace[], limit: number): string[] {
  const shown = limit > 0 ? places.slice(0, limit) : places;
  const rest = places.length - shown.length;
  return [
    '  worth  answers   alone  where',
    ...shown.map(({ place, answers, alone, worth }) =>
      [worth.toFixed(0).padStart(7), String(answers).padStart(8), String(alone).padStart(7), ` ${place}`].join(' '),
    ),
    ...(rest > 0 ? [`  ... and ${rest} more (--limit 0 prints all)`] : []),
  ];
}
