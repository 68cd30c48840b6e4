/** What was refused or given up, what stopped or burst. */
const REFUSAL =
  /\b(would not|refused|gave up|cancelled|abandoned|could not|not yet|still not|not (certified|cleared)|stopped use|barrel burst)\b/i;

/** What is to come, is asked for, or may come. "To be" alone says too little: what is in use may be replaced. */
const PLANS = [
  /\bwill (\w+ )?(be|arm|carry|embark|equip|explore|fire|get|host|integrate|launch|operate|serve|use)\b/i,
  /\b(is|are|was|were) to (be|carry|equip|fire|follow|get|have|launch|receive|replace|use)\b|\bto follow\b/i,
  /(?<!has |have )\bto be (adapted|approved|armed|built into|carried|fired|fitted|integrated|launched|mounted|quad-packed|qualified)\b/i,
  /\b(plans|slated|asks for|asked for|requested|wanted|seeks|might|under way|approved for|said to be outfitted)\b|\brequests?:/i,
  /\b(may (buy|load|be armed)|could also be|being (adapted|integrated|prepared))\b/i,
];

/** What was done is another act than the one asked about, or names what does not work beside what does. */
const OTHER_ACTS = [
  /\bnever (been )?(on|aboard|carried|cleared|fired|integrated|qualified|used)\b|\b(used|fired|carried) only with\b|\bthought to\b/i,
  /\bcould (be|carry|embark|fire|launch|receive|refuel|take|use)\b|\bdeck (built |made |treated )?for the\b/i,
  /\b(for the certificate|in a certification flight)\b/i,
  /\b(fuel|refuel(led|s)?|dry contacts?|hook-?ups?)\b.*\bon the ground\b/i,
  /\b(passed fuel|refuelled|took fuel|fired|released|launched)\b.*\bin (a test|tests)\b/i,
];

/** An order names what was ordered. */
const ORDERS = /\b(buys|bought|orders?|ordered|approves|approved|notice of sale)\b/i;
/** Words by which the page of an order says of what the class is. */
const OF_THE_CLASS = /\b(compatible|as fired by|made for|used in|serves?|standard)\b/i;

/** What was bought, offered or announced, by which nothing is said of whether the two work. */
const BOUGHT =
  /\b(sale|contracts?|contracted|deal|notified|notice|package|orders?|ordered|buys?|bought|buying|purchas\w*|procures?|approves|paid for)\b/i;
/** Words by which the page of an order says besides that they do, or names a system of launcher and missiles that is bought as one. */
const OF_THE_FIT =
  /\b(fires?|fired|launch(es|ed)?|used?|uses|using|in service|integrate(s|d)|qualified|usable|compatible|carr(y|ies|ied)|supports?|made for|serves?|validated|recogni[sz]ed|adapted|took fuel|refuel(s|led)?|certified|cleared|works?|loads?|loaded|equipped|armed|takes|accepts?|standard|delivered|received|launchers? and|launch (units|mechanisms)|for the launch system)\b/i;

/** What a claim asks of its words. */
interface Claimed {
  /** It says that the pair works, so it is: a plan or a refusal says otherwise. */
  isFirm: boolean;
  /** It speaks of a whole class, of which an order of one round says nothing. */
  isOfClass: boolean;
}

/** The first words of a page that tell of a plan, a request, a refusal, another act or (of a class) an order; undefined where none do. */
export function noFitWords(says: string, { isFirm, isOfClass }: Claimed): string | undefined {
  const asked = [...(isFirm ? [REFUSAL, ...PLANS, ...OTHER_ACTS] : []), ...(isOfClass && !OF_THE_CLASS.test(says) ? [ORDERS] : [])];
  const bought = isFirm && !OF_THE_FIT.test(says) ? [BOUGHT] : [];
  return [...asked, ...bought].map((one) => one.exec(says)?.[0]).find((found) => found !== undefined);
}
