import type { EquipmentTypeRecord, InterfaceSpecRecord, SupplyTypeRecord, Term } from './records.ts';

/**
 * Fields of a record that a judgement may read, besides its identifier. A name is written into sentences and decides nothing. Items that are
 * alike in these are one class, and a change of any other field turns no verdict.
 */
export const JUDGED_FIELDS = {
  /** Equipment and supplies. */
  item: [
    'category',
    'evidence',
    'ports',
    'variantOf',
    'features',
    'featuresAbsent',
    'generic',
    'nature',
    'nsn',
    'without',
    'fitOut',
    'inServiceFrom',
    'nation',
  ],
  interface: [
    'kind',
    'parameters',
    'fixesWholeInterface',
    'definedBy',
    'generic',
    'absent',
    'conditions',
    'distinctFrom',
    'accepts',
    'exclusive',
    'sharesPattern',
    'integrated',
    'evidence',
  ],
  category: ['parent', 'statesWhole', 'mayHave', 'takes'],
  interfaceKind: [
    'roles',
    'decides',
    'limits',
    'common',
    'conditions',
    'either',
    'otherwise',
    'sharesBy',
    'clearance',
    'excludes',
    'needsWord',
    'nationalFit',
    'integrated',
  ],
} as const satisfies {
  item: readonly (keyof EquipmentTypeRecord | keyof SupplyTypeRecord)[];
  interface: readonly (keyof InterfaceSpecRecord)[];
  category: readonly (keyof Term)[];
  interfaceKind: readonly (keyof Term)[];
};
