import { closest as nearest } from 'fastest-levenshtein';
import type { NamedKind, NamedThing, NameIndex } from './name-index.ts';
import { compactName, normaliseName, wordsOf } from './normalise-name.ts';

/** How a candidate was found. EXACT: a name in letters and digits; PART: a part of what was asked; WORDS: words in common, typos forgiven. */
export type MatchStrategy = 'EXACT' | 'PART' | 'WORDS';

export interface Candidate {
  thing: NamedThing;
  /** 0 to 1. Below 0.5 a person should look. */
  confidence: number;
  strategy: MatchStrategy;
}

/** Words for the kind of thing, which a designation does without. */
const NOUN =
  /\s+(?:helicopters?|tankers?|class|grenades?|projectiles?|charges?|fuzes?|magazines?|missiles?|rockets?|launchers?|radios?|bombs?|shells?|rounds?|rifles?|howitzers?|tanks?|aircraft|fighters?|ammunition|cartridges?|mm)$/i;
/** Words that say nothing of which item is meant. */
const EMPTY_WORDS = /^(?:an?|any|the|another|other|some|fresh|one|standard|same|native)\s+/i;
const TAIL = /\s+(?:of another (?:maker|nation)|fitted|only|without upgrade|family|series|any variant|system|systems)$/i;

/**
 * Candidates for a name as people write it, best first. Forgives hyphens, spaces, scripts, accents, a bracketed addition, "X / Y" (X is taken)
 * and typing errors.
 *
 * @param kinds Only these kinds; every kind where it is missing. Their order breaks ties.
 */
export function matchItem(index: NameIndex, name: string, kinds?: readonly NamedKind[], limit = 5): Candidate[] {
  const allowed = (thing: NamedThing) => kinds === undefined || kinds.includes(thing.kind);
  const hints = new Set(wordsOf(name));
  const found = new Map<NamedThing, Candidate>();
  formsOf(name).forEach(({ form, confidence, strategy }) => {
    for (const thing of index.byCompactName.get(compactName(form)) ?? []) {
      if (allowed(thing) && !found.has(thing)) found.set(thing, { thing, confidence, strategy });
    }
  });
  if (![...found.values()].some((one) => one.confidence >= 0.85)) {
    for (const candidate of byWords(index, name, allowed)) if (!found.has(candidate.thing)) found.set(candidate.thing, candidate);
  }
  const rankOfKind = (thing: NamedThing) => (kinds === undefined ? 0 : kinds.indexOf(thing.kind));
  const hinted = (thing: NamedThing) => Math.max(...thing.names.map((one) => wordsOf(one).filter((word) => hints.has(word)).length));
  // "Any AWACS" asks for a kind of thing, "the AWACS" for one of them.
  const asksForAKind = /^any\s/i.test(name.trim());
  const isKind = (thing: NamedThing) => Number(asksForAKind && thing.kind === 'CATEGORY');
  const isMainName = (thing: NamedThing) => Number(compactName(thing.name) === compactName(name));
  // "P-8" is the aircraft and "P8" the pistol: a name spelt as it was asked comes before one that only has the same letters.
  const spelt = (thing: NamedThing) => Number(thing.names.some((one) => normaliseName(one) === normaliseName(name)));
  return [...found.values()]
    .sort(
      (one, other) =>
        other.confidence - one.confidence ||
        isKind(other.thing) - isKind(one.thing) ||
        spelt(other.thing) - spelt(one.thing) ||
        isMainName(other.thing) - isMainName(one.thing) ||
        hinted(other.thing) - hinted(one.thing) ||
        rankOfKind(one.thing) - rankOfKind(other.thing) ||
        Number(other.thing.generic) - Number(one.thing.generic) ||
        (one.thing.id < other.thing.id ? -1 : 1),
    )
    .slice(0, limit);
}

type Form = { form: string; confidence: number; strategy: MatchStrategy };

/** The ways in which a name may be meant, most literal first. */
function formsOf(name: string): Form[] {
  const bare = trimmed(name);
  const plain = name.trim().replace(EMPTY_WORDS, '');
  const outer = trimmed(name.replace(/\s*[([][^)\]]*[)\]]/g, ' '));
  const inner = [...name.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => trimmed(match[1] ?? ''));
  const parts = [outer, ...inner].flatMap((text) => text.split(/\s+\/\s+|\s+(?:and|or|vs|with)\s+|[,;]\s+/)).map(trimmed);
  const slashed = [outer, ...inner].flatMap((text) => text.split('/')).map(trimmed);
  const form =
    (confidence: number, strategy: MatchStrategy) =>
    (text: string): Form => ({ form: text, confidence, strategy });
  return [
    form(1, 'EXACT')(name),
    form(0.99, 'EXACT')(plain),
    form(0.98, 'EXACT')(bare),
    ...(inner.length > 0 ? [form(0.96, 'PART')(outer)] : []),
    ...parts.slice(0, 1).map(form(0.92, 'PART')),
    ...inner.map(form(0.9, 'PART')),
    ...parts.slice(1).map(form(0.8, 'PART')),
    ...slashed.map(form(0.7, 'PART')),
    ...[bare.replace(/\s*mm\b/i, ''), outer.replace(/\s*mm\b/i, ''), `${bare} mm`].map(form(0.9, 'PART')),
    ...[bare, outer].map((text) => text.replace(/^[\d.,]+\s*mm\s+/i, '').replace(NOUN, '')).map(form(0.85, 'PART')),
  ].filter((one) => compactName(one.form).length > 1);
}

function trimmed(text: string): string {
  let kept = text.trim();
  for (let before = ''; before !== kept;) {
    before = kept;
    kept = kept.replace(EMPTY_WORDS, '').replace(TAIL, '').trim();
  }
  return kept;
}

/** Candidates by words in common, each word weighed by how much it tells. A typing error costs a part of its word. */
function byWords(index: NameIndex, name: string, allowed: (thing: NamedThing) => boolean): Candidate[] {
  const asked = [...new Set(wordsOf(name))];
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + index.weightOf(word), 0);
  const total = weigh(asked);
  if (total === 0) return [];
  const hits = index.words.search(name, { fuzzy: (term) => (term.length > 3 ? 0.25 : false), prefix: (term) => term.length > 2 });
  return hits.slice(0, 80).flatMap((hit): Candidate[] => {
    const thing = index.things[hit.id as number];
    if (thing === undefined || !allowed(thing)) return [];
    const meant = new Map<string, number>();
    for (const [term, queried] of Object.entries(hit.match).map(([term]) => [term, closest(term, asked)] as const)) {
      meant.set(queried, Math.max(meant.get(queried) ?? 0, term === queried ? 1 : 0.8));
    }
    const matched = [...meant].reduce((sum, [word, share]) => sum + index.weightOf(word) * share, 0);
    const breadth = Math.max(...thing.names.map((one) => overlap(wordsOf(one), asked, weigh)));
    const confidence = Math.round(85 * (matched / total) * (0.55 + 0.45 * breadth)) / 100;
    return confidence < 0.3 ? [] : [{ thing, confidence, strategy: 'WORDS' }];
  });
}

/** The asked word that a matched word stands for: itself, else the longest one that it begins with, else the one that is fewest letters away. */
function closest(term: string, asked: readonly string[]): string {
  if (asked.includes(term)) return term;
  const begun = asked.filter((word) => word.length > 2 && term.startsWith(word)).sort((one, other) => other.length - one.length);
  return begun[0] ?? nearest(term, asked);
}

/** Share of a name's weight that was asked for. */
function overlap(words: readonly string[], asked: readonly string[], weigh: (words: readonly string[]) => number): number {
  const all = weigh(words);
  return all === 0 ? 0 : weigh(words.filter((word) => asked.includes(word))) / all;
}
