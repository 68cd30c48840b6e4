/** A rule as it is told: the sentence that can be true of a pair, and what it rests on. */
export interface RuleEntry {
  sentence: string;
  restsOn: string;
}

/**
 * The table of contents of the domain: every rule that a finding can name, in the order in which findings are read. Rules on two ports, and the
 * one on two items as a whole, have a file each in judge/rules/, which says the same at its head and gives an example.
 */
export const RULEBOOK = {
  'guest-fits-host-interface': {
    sentence: 'A guest fits where it is made to the interface that the host offers, or to one that this interface is recorded to accept.',
    restsOn: "the kind's deciding parameters (interface-kinds vocabulary); a standard proves fit only where it fixes the whole interface.",
  },
  'host-has-a-port-for-each-end': {
    sentence: 'Every end of a guest finds a port of its kind at the host, and each of the two has something recorded.',
    restsOn: 'fit is a conjunction, chamber AND link; what is not recorded is never a no, unless the category states its arms as a whole.',
  },
  'closed-list-names-the-other': {
    sentence: "Where a page says that a port's list is all that works there, the other one is on it.",
    restsOn: '`closed` of either port. It closes that port alone: what goes into another port of the same item is another question.',
  },
  'values-are-within-limits': {
    sentence: 'What the guest brings (mass, load class, modules, pressure) stays within what the host bears.',
    restsOn:
      '`limits` of the interface kind (vocabulary/interface-kinds.yaml); a bridge of load class 60 does not bear a tank of class 70.',
  },
  'requirements-are-met': {
    sentence: 'What one end requires beyond the shared interface, the other end has.',
    restsOn: '`requires` of either port; configuration is part of the item (mark, tube, fire-control version, setter fitted).',
  },
  'standing-conditions-hold': {
    sentence: 'What always has to hold besides the fit (a firing table for the projectile, keys released to both) holds.',
    restsOn: '`conditions` of the interface and of either port. Where the interface is fixed as a whole they are named, not weighed.',
  },
  'hosts-take-the-same-interface': {
    sentence: 'Two hosts draw on one stock where both take the same interface, and that interface is fixed as a whole.',
    restsOn: 'equal labels prove nothing; natures of a shared case are qualified gun by gun, in one family too.',
  },
  'feeds-share-a-form': {
    sentence:
      'Two hosts of one cartridge also take it in one form: belt, magazine, linkless, single; and two that are fed by belts take one link.',
    restsOn: 'fit is a conjunction, cartridge AND link; a belted stock has to be broken down for a magazine.',
  },
  'tubes-and-chambers-agree': {
    sentence: 'Two guns of one bore also agree in what charges and pressures depend on: chamber, tube length, pressure limit.',
    restsOn: 'an L/39 chamber holds 18 to 19 litres, an L/52 chamber 23 (docs/method.md).',
  },
  'hosts-are-qualified-for-a-common-supply': {
    sentence:
      'Launchers, racks and cells share a stock where each of the two takes the same munition: no better than the worse of the two takes it.',
    restsOn:
      '`qualified` lists of both ports, each entry judged with its host; the connector alone proves nothing (kind: sharesBy QUALIFIED_LIST).',
  },
  'guests-fit-the-same-interface': {
    sentence:
      'One supply may replace another only where both are made to the same interface, or the interface of the other is recorded to accept its own.',
    restsOn:
      "the kind's deciding parameters; recorded near misses give the reason; what is accepted one way only replaces in that direction.",
  },
  'natures-agree': {
    sentence: 'A supply that replaces another also does the same on arrival.',
    restsOn: 'interchangeability is for the same requirement (AAP-06); a smoke bomb is no substitute for high explosive.',
  },
  'substitute-asks-no-more': {
    sentence: "A supply that replaces another asks nothing of the host that the other doesn't.",
    restsOn: "`requires` of both ports; the stricter of the two decides where the host's fit is not named.",
  },
  'peers-share-an-interface': {
    sentence: 'Two peers connect where both have the same interface, or one that is recorded to reach the other (through a gateway).',
    restsOn: 'the interface records; a gateway is never assumed. Symmetric: an acceptance recorded on either side holds for both.',
  },
  'ends-have-a-value-in-common': {
    sentence: 'Two ends that each know a list of bands, modes, editions or levels have one of them in common.',
    restsOn:
      '`common` of the interface kind (vocabulary/interface-kinds.yaml); interoperability is per level (STANAG 4586), per mode (IFF), per band.',
  },
  'equal-stock-numbers-are-one-item': {
    sentence: 'Two records with one NATO stock number are the same item of supply. Unequal numbers say nothing.',
    restsOn: 'codification (STANAG 3150, 3151): one number is given to one item of supply; several items of several makers may carry it.',
  },
  'items-are-of-one-design': {
    sentence: 'Two records are of one design where they are the same item or variants of one family.',
    restsOn: '`variantOf` of both; parts and supplies of variants are checked one by one.',
  },
  'nations-have-cleared-the-pair': {
    sentence: 'Where the kind of interface asks for it, a nation has cleared the pair: whose host and whose guest, in that direction.',
    restsOn: '`clearance` of the interface kind; a tanker of one nation is cleared for a receiver of another by both.',
  },
  'statement-outranks-derivation': {
    sentence:
      'What a source says of the pair itself outranks what the rules derive; two sources that disagree on yes or no decide nothing.',
    restsOn: 'assertions, and the `qualified`, `notQualified` and `closed` lists of both ports, the most direct first (docs/method.md).',
  },
  'no-ban-is-in-force': {
    sentence: 'Neither of the two, nor the pair, is forbidden, withdrawn or restricted on that day.',
    restsOn: 'bans; one that names nations counts for theirs, and is a condition where no nation is asked about.',
  },
  'fleet-is-configured-for-it': {
    sentence:
      "The fleet of the nation asked for is fitted for the pair; where nothing is recorded of it, the type's answer stands and says so.",
    restsOn:
      'configurations of that fleet; `nationalFit` of the interface kind, and fleets of an item that differ, say that it depends on that.',
  },
  'fleet-is-used-in-the-role': {
    sentence: "The fleet of the host's nation is used in the role that the question asks for.",
    restsOn: 'practices of that fleet; an aircraft that could refuel others may never be flown as a tanker.',
  },
  'nations-consent-to-the-transfer': {
    sentence: 'Where a thing is to pass from one nation to another, those whose consent is recorded agree.',
    restsOn: 'consents for the thing or a family of it, in force on the day. The fit is what it is; none recorded is not free.',
  },
  'both-are-in-service': {
    sentence: 'Both had a first user by the day that is asked about.',
    restsOn: '`inServiceFrom` of both; before it nothing is known of what the thing works with.',
  },
  'pair-worked-by-the-day': {
    sentence: 'Where that two work together is a matter of integration, somebody had said so by the day.',
    restsOn: 'first days of claims and clearances, else the days of their pages; `integrated` of the interface kind.',
  },
  'question-is-named': {
    sentence: 'Of two things that are asked more than one question the answer names the one that it answers.',
    restsOn: '`takes` of the categories of the two: a tanker that carries helicopters too is asked whether it refuels them.',
  },
  'day-is-within-the-data': {
    sentence: 'The day that is asked about is not long after that of the data.',
    restsOn: 'the day of the data set; later the fit is shown as it was, and nobody knows whether it still is.',
  },
  'members-of-a-family-agree': {
    sentence:
      'A family is judged through its members: alike they give one answer, unlike it depends on the variant, and what a source says of it holds where they inherit it.',
    restsOn: 'verdicts on the members, and what is said of the family itself.',
  },
  'combination-is-documented': {
    sentence: 'A firing set that a source documents as a whole is judged as that source says.',
    restsOn: 'assertions on combinations of host, projectile, charge and fuze.',
  },
  'every-part-fits': {
    sentence: 'A firing set works where each of its parts does; what is left out is a condition, never assumed.',
    restsOn: 'fit is a conjunction, tube AND projectile AND charge AND fuze AND firing data.',
  },
} as const satisfies Record<string, RuleEntry>;

/** Name of a rule. */
export type RuleName = keyof typeof RULEBOOK;
