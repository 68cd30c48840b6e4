import type { Claim } from '../facts/evidence.ts';
import type { Code } from './code.ts';
import { isSameCondition, type Condition, type ConditionState, type ConditionType, type Finding } from './verdict.ts';

/** One condition of a verdict, with its state for this pair. */
export interface ConditionDetail {
  condition: Condition;
  type: ConditionType;
  owner: 'CREW' | 'MAKER' | 'NATION' | undefined;
  state: ConditionState;
  /** On whose word. */
  claims: readonly Claim[];
  /** The finding that says so. */
  finding: Finding;
}

/** Sorts of the conditions that rules make. Those of the vocabulary name their own. */
const TYPE_OF_PHRASE: Readonly<Partial<Record<Code, ConditionType>>> = {
  CLEARANCE_OF_THE_NATIONS: 'CLEARANCE',
  PAGE_DOES_NOT_NAME_THE_PAIR: 'SCOPE',
  PAGE_SPEAKS_OF_THE_CLASS: 'SCOPE',
  PAGE_SPEAKS_OF_THE_FAMILY: 'SCOPE',
  VARIANT_IS_ONE_OF: 'SCOPE',
  EACH_NATURE_IS_QUALIFIED_FOR_BOTH: 'SCOPE',
  NATURES_QUALIFIED_FOR_BOTH_ARE: 'SCOPE',
  NATURES_THOUGHT_TO_BE_FOR_BOTH: 'SCOPE',
  NATURES_QUALIFIED_FOR_HOST: 'SCOPE',
  NATURES_QUALIFIED_ARE: 'SCOPE',
  ONLY_THIS_ARM_SHARES: 'SCOPE',
  REPLACES_ONE_WAY: 'SCOPE',
  CHECKED_VARIANT_BY_VARIANT: 'SCOPE',
  BOTH_ARE_QUALIFIED_WITH_THEIR_DATA: 'FIRING_DATA',
  CERTIFIED_FOR_EACH_TUBE: 'ZONE',
  CONFIGURED_FOR_ONE_NETWORK: 'KEYS',
  VALUE_IS_REDUCED: 'ZONE',
  RESTRICTION_IN_FORCE: 'CLEARANCE',
  FLEET_GETS_THE_REST: 'FITTING',
  CONSENT_TO_TRANSFER: 'RELEASE',
  TERMS_OF_THE_CONSENT: 'RELEASE',
};

/** Conditions on the natures that two hosts of one case share, named or not. */
export const ON_NATURES_OF_BOTH: ReadonlySet<Code> = new Set([
  'EACH_NATURE_IS_QUALIFIED_FOR_BOTH',
  'NATURES_QUALIFIED_FOR_BOTH_ARE',
  'NATURES_THOUGHT_TO_BE_FOR_BOTH',
]);

/** Of what sort a condition is. */
export function typeOfCondition(condition: Condition): ConditionType {
  if (typeof condition === 'string') return 'OTHER';
  return ('id' in condition ? condition.type : TYPE_OF_PHRASE[condition.code]) ?? 'OTHER';
}

/** State of a condition by the level of the finding that names it. */
export function stateOf({ level }: Finding): ConditionState {
  return level === 'COMPATIBLE' ? 'MET' : level === 'INCOMPATIBLE' ? 'NOT_MET' : 'OPEN';
}

/** Every condition of the findings that decide on the fit or limit the bottom line, each once, as data: the worst state of several says how it stands. */
export function conditionDetails(findings: readonly Finding[]): readonly ConditionDetail[] {
  const details: ConditionDetail[] = [];
  for (const finding of findings) {
    const { condition, claims, outranked, useAtMost } = finding;
    if (condition === undefined || (outranked === true && useAtMost === undefined)) continue;
    if (details.some((known) => isSameCondition(known.condition, condition))) continue;
    const owner = typeof condition === 'object' && 'id' in condition ? condition.owner : undefined;
    details.push({ condition, type: typeOfCondition(condition), owner, state: stateOf(finding), claims, finding });
  }
  return details;
}
