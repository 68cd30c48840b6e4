import type { SeedRule } from './rule.ts';
import { acceptanceHasItsOwnEvidence } from './rules/acceptance-has-its-own-evidence.ts';
import { aliasIsNoOtherThing } from './rules/alias-is-no-other-thing.ts';
import { ancestryHasAnEnd } from './rules/ancestry-has-an-end.ts';
import { calibreAgreesWithItsName } from './rules/calibre-agrees-with-its-name.ts';
import { calibreSuitsCategory } from './rules/calibre-suits-category.ts';
import { circleOfUsersIsWhole } from './rules/circle-of-users-is-whole.ts';
import { claimHasEvidence } from './rules/claim-has-evidence.ts';
import { claimNamesBothEnds } from './rules/claim-names-both-ends.ts';
import { dateIsPlausible } from './rules/date-is-plausible.ts';
import { datesMakeSense } from './rules/dates-make-sense.ts';
import { formIsCanonical } from './rules/form-is-canonical.ts';
import { holdingAgreesWithItsWords } from './rules/holding-agrees-with-its-words.ts';
import { holdingIsInItsFile } from './rules/holding-is-in-its-file.ts';
import { holdingIsSaidOnce } from './rules/holding-is-said-once.ts';
import { idIsFileName } from './rules/id-is-file-name.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { loadAboveTheBoundIsANo } from './rules/load-above-the-bound-is-a-no.ts';
import { noDerivedFields } from './rules/no-derived-fields.ts';
import { parameterIsPlausible } from './rules/parameter-is-plausible.ts';
import { portSuitsCategory } from './rules/port-suits-category.ts';
import { quantityIsPlausible } from './rules/quantity-is-plausible.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { schemaIsMet } from './rules/schema-is-met.ts';
import { textCanBeSeen } from './rules/text-can-be-seen.ts';
import { textIsSaidOnce } from './rules/text-is-said-once.ts';
import { textIsTranslated } from './rules/text-is-translated.ts';
import { urlIsCitedOnce } from './rules/url-is-cited-once.ts';
import { yamlIsWellFormed } from './rules/yaml-is-well-formed.ts';
import { yesIsNoPlan } from './rules/yes-is-no-plan.ts';

/** The rules by which a file is a record at all. */
export const SHAPE_RULES: readonly SeedRule[] = [yamlIsWellFormed, schemaIsMet];

/** Every rule on the facts of the seed: a load stops at them. */
export const SEED_RULES: readonly SeedRule[] = [
  ...SHAPE_RULES,
  acceptanceHasItsOwnEvidence,
  aliasIsNoOtherThing,
  ancestryHasAnEnd,
  idIsFileName,
  idIsUnique,
  referenceExists,
  claimHasEvidence,
  claimNamesBothEnds,
  noDerivedFields,
  datesMakeSense,
  calibreAgreesWithItsName,
  calibreSuitsCategory,
  circleOfUsersIsWhole,
  dateIsPlausible,
  holdingAgreesWithItsWords,
  holdingIsInItsFile,
  holdingIsSaidOnce,
  loadAboveTheBoundIsANo,
  parameterIsPlausible,
  portSuitsCategory,
  quantityIsPlausible,
  textCanBeSeen,
  urlIsCitedOnce,
  yesIsNoPlan,
];

/** Every rule on the seed, its form and its translations included: a commit stops at them. */
export const ALL_RULES: readonly SeedRule[] = [...SEED_RULES, formIsCanonical, textIsSaidOnce, textIsTranslated];
