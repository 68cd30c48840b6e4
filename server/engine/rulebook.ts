import type { Relation } from './records.ts';
import type { Finding } from './verdict.ts';
import type { PortPair, Rule } from './rule.ts';
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

/** The table of contents of the domain: every rule on a pair of ports, in the order in which its findings are read. */
export const RULEBOOK: readonly Rule[] = [
  guestFitsHostInterface,
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
];

/** Runs every rule that the relation asks for. */
export function checkPorts(pair: PortPair): Finding[] {
  return rulesOf(pair.relation).flatMap((rule) => rule.check(pair));
}

const byRelation = new Map<Relation, readonly Rule[]>();

function rulesOf(relation: Relation): readonly Rule[] {
  const known = byRelation.get(relation);
  if (known !== undefined) return known;
  const rules = RULEBOOK.filter((rule) => rule.relations.includes(relation));
  byRelation.set(relation, rules);
  return rules;
}
