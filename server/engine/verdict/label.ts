import type { Parameters, Purpose, SupplyTypeRecord } from '../facts/records.ts';

/** Values of parameters that are words, and have a name in every language. Others are designations and stand as they are. */
export const VALUES = [
  'RIMLESS',
  'RIMMED',
  'SEMI_RIMMED',
  'BELTED',
  'REBATED',
  'PERCUSSION',
  'ELECTRIC',
  'RIFLED',
  'SMOOTHBORE',
  'LOW',
  'MEDIUM',
  'HIGH',
  'FIXED',
  'SEMI_FIXED',
  'SEPARATE',
  'CASELESS',
  'CASE_TELESCOPED',
  'BELT',
  'MAGAZINE',
  'SINGLE',
  'LINKLESS',
  'CLIP',
  'MANUAL',
  'AUTOLOADER',
  'TUBE',
  'POD',
  'LOOSE',
  'YES',
  'NO',
  'PROBE_AND_DROGUE',
  'PROBE_AND_DROGUE_LOW_SPEED',
  'PROBE_AND_DROGUE_SOVIET',
  'PROBE_ON_SOME',
  'BOOM',
  'BOOM_ADAPTER_FITTED',
  'BOOM_DROGUE_ADAPTER',
  'BOTH',
  'NONE',
  'NIR_1064_NM',
  'SOVIET_RGM',
  'SOVIET_MORTAR',
  'SOVIET_SIDE_DOVETAIL',
] as const;
export type ValueName = (typeof VALUES)[number];

/** In what a number is counted. */
export type Unit = 'MM' | 'KG' | 'MPA' | 'LITRES' | 'CALIBRES' | 'VOLTS' | 'MODULES' | 'PINS';

/** A name of a parameter, of a value, of a nature, of a purpose, or a number with its unit: part of a sentence in every language. */
export type LabelCode =
  | `PARAMETER_${keyof Parameters}`
  | `VALUE_${ValueName}`
  | `UNIT_${Unit}`
  | `NATURE_${NonNullable<SupplyTypeRecord['nature']>}`
  | `PURPOSE_${Purpose}`;
