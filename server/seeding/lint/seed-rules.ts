import type { SeedRule } from './rule.ts';
import { claimHasEvidence } from './rules/claim-has-evidence.ts';
import { datesMakeSense } from './rules/dates-make-sense.ts';
import { idIsFileName } from './rules/id-is-file-name.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { noDerivedFields } from './rules/no-derived-fields.ts';
import { orderIsCanonical } from './rules/order-is-canonical.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { schemaIsMet } from './rules/schema-is-met.ts';
import { yamlIsWellFormed } from './rules/yaml-is-well-formed.ts';

/** Every rule on the seed. */
export const SEED_RULES: readonly SeedRule[] = [
  yamlIsWellFormed,
  schemaIsMet,
  idIsFileName,
  idIsUnique,
  referenceExists,
  claimHasEvidence,
  noDerivedFields,
  orderIsCanonical,
  datesMakeSense,
];
