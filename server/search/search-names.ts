import type { Candidate } from './candidate.ts';
import { guessByWords } from './guess-by-words.ts';
import { joinCandidates } from './join-candidates.ts';
import { matchItem } from './match-item.ts';
import type { NamedKind, NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import { readName } from './read-name.ts';

/** Everything that a search may mean, best first: what is named in it, then what shares words with it. */
export function searchNames(index: NameIndex, query: string, kinds: readonly NamedKind[] | undefined, limit: number): Candidate[] {
  const isAllowed = (thing: NamedThing) => kinds === undefined || kinds.includes(thing.kind);
  const named = matchItem(index, query, { kinds, limit });
  return joinCandidates(named, guessByWords(index, readName(query, index.vocabulary), isAllowed)).slice(0, limit);
}
