import type { Relation } from '../facts/records.ts';
import { RELATIONS } from '../facts/relations.ts';
import type { ItemRule, PortPair, Rule } from './rule.ts';
import { closedListNamesTheOther } from './rules/closed-list-names-the-other.ts';
import { endsHaveAValueInCommon } from './rules/ends-have-a-value-in-common.ts';
import { equalStockNumbersAreOneItem } from './rules/equal-stock-numbers-are-one-item.ts';
import { feedsShareAForm } from './rules/feeds-share-a-form.ts';
import { guestFitsHostInterface } from './rules/guest-fits-host-interface.ts';
import { guestsFitTheSameInterface } from './rules/guests-fit-the-same-interface.ts';
import { hostsAreQualifiedForACommonSupply } from './rules/hosts-are-qualified-for-a-common-supply.ts';
import { hostsTakeTheSameInterface } from './rules/hosts-take-the-same-interface.ts';
import { naturesAgree } from './rules/natures-agree.ts';
import { peersShareAnInterface } from './rules/peers-share-an-interface.ts';
import { requirementsAreMet } from './rules/requirements-are-met.ts';
import { standingConditionsHold } from './rules/standing-conditions-hold.ts';
import { substituteAsksNoMore } from './rules/substitute-asks-no-more.ts';
import { tubesAndChambersAgree } from './rules/tubes-and-chambers-agree.ts';
import { valuesAreWithinLimits } from './rules/values-are-within-limits.ts';
import type { Subject } from '../facts/subject.ts';
import type { Finding } from '../verdict/verdict.ts';

/** Every rule on a pair of ports, in the order in which its findings are read. */
export const PORT_RULES: readonly Rule[] = [
  guestFitsHostInterface,
  closedListNamesTheOther,
  valuesAreWithinLimits,
  requirementsAreMet,
  standingConditionsHold,
  hostsTakeTheSameInterface,
  feedsShareAForm,
  tubesAndChambersAgree,
  hostsAreQualifiedForACommonSupply,
  guestsFitTheSameInterface,
  naturesAgree,
  substituteAsksNoMore,
  peersShareAnInterface,
  endsHaveAValueInCommon,
];

/** Every rule on two items as a whole. */
export const ITEM_RULES: readonly ItemRule[] = [equalStockNumbersAreOneItem];

const byRelation = Object.fromEntries(
  RELATIONS.map((relation) => [relation, PORT_RULES.filter((rule) => rule.relations.includes(relation))]),
) as unknown as Record<Relation, readonly Rule[]>;

/** Runs every rule on two ports that the relation asks for. */
export function checkPorts(pair: PortPair): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of byRelation[pair.relation]) for (const finding of rule.check(pair)) found.push(finding);
  return found;
}

/** Runs every rule on two items as a whole that the relation asks for. */
export function checkItems(relation: Relation, a: Subject, b: Subject): readonly Finding[] {
  return ITEM_RULES.filter((rule) => rule.relations.includes(relation)).flatMap((rule) => rule.check(a, b));
}
