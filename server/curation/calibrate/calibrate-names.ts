import type { Candidate } from '../../search/candidate.ts';
import { CERTAIN, LIKELY } from '../../search/confidence.ts';
import { matchItem } from '../../search/match-item.ts';
import type { NameIndex } from '../../search/name-index.ts';
import { isHeld, isMeant, meantBy, type LabelledName } from './labelled-name.ts';

/** A labelled name with what was found. */
export interface MatchedName extends LabelledName {
  candidates: readonly Candidate[];
}

/** How many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What a band of confidence, or a kind of source, came to. */
export interface Calibration {
  names: readonly MatchedName[];
  /** Candidates by the band of their confidence, every candidate of every name. */
  bands: { from: number; to: number; share: Share }[];
  certain: Share;
  likely: Share;
  /** Names that the catalogue holds, found at LIKELY or more as the first candidate. */
  recall: Share;
  /** Processor time of the matching. */
  milliseconds: number;
}

const EDGES = [0, 0.2, 0.3, 0.4, LIKELY, 0.6, 0.7, 0.8, CERTAIN, 0.95, 1.01];

/** Matches every labelled name and counts what was right. Throws an Error where a label names a thing that the catalogue doesn't hold. */
export function calibrateNames(index: NameIndex, labelled: readonly LabelledName[]): Calibration {
  for (const label of labelled) {
    const unknown = meantBy(label).find((id) => !index.byId.has(id));
    if (unknown !== undefined)
      throw new Error(`Expected the label of "${label.name}" to be a slug of the catalogue, but got: "${unknown}".`);
  }
  const begun = process.cpuUsage();
  const found = labelled.map(({ name }) => matchItem(index, name));
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000;
  const names = labelled.map((one, at) => ({ ...one, candidates: found[at] ?? [] }));
  const bands = EDGES.slice(1).map((to, at) => ({ from: EDGES[at] ?? 0, to, share: shareOf(names, EDGES[at] ?? 0, to) }));
  return { names, bands, certain: shareOf(names, CERTAIN), likely: shareOf(names, LIKELY), recall: recallOf(names), milliseconds };
}

/** Candidates of a band that are right. Of namesakes none is certain: one that is, is wrong. */
export function shareOf(names: readonly MatchedName[], from: number, to = Infinity): Share {
  const candidates = names.flatMap((name) =>
    name.candidates.filter(({ confidence }) => confidence >= from && confidence < to).map((candidate) => ({ name, candidate })),
  );
  const right = candidates.filter(
    ({ name, candidate }) => isMeant(name, candidate.thing.id) && (name.namesakes === undefined || candidate.confidence < CERTAIN),
  );
  return { right: right.length, of: candidates.length };
}

/** Names that the catalogue holds of which the first candidate is right, and likely. */
export function recallOf(names: readonly MatchedName[]): Share {
  const held = names.filter(isHeld);
  return { right: held.filter(isFound).length, of: held.length };
}

/** True where the first candidate is what is meant, and likely. */
export function isFound(name: MatchedName): boolean {
  const [first] = name.candidates;
  return first !== undefined && first.confidence >= LIKELY && isMeant(name, first.thing.id);
}
