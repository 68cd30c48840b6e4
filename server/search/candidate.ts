import type { NamedThing } from './named-thing.ts';

/** How a candidate was found. EXACT: a name in letters and digits; PART: a name among other words; WORDS: words in common, typos forgiven. */
export type MatchStrategy = 'EXACT' | 'PART' | 'WORDS';

export interface Candidate {
  thing: NamedThing;
  /** 0 to 1, a promise: see confidence.ts. */
  confidence: number;
  strategy: MatchStrategy;
  /** Words that were asked and are not true of the thing, or were not understood; confidence is below 0.5 where there are any that set things apart. */
  ignoredWords: string[];
  /** True of one of several things that the name joins: "M8 API / M80 Ball". */
  isOneOfSeveral?: boolean;
  /** The name of the record that was found in what was asked. */
  matchedName: string;
  /** What decided between namesakes; NAME where there are none, or nothing could. */
  decidedBy: 'NAME' | 'KIND' | 'PARTNER';
}
