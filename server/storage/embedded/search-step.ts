import type { MongodBinary } from './binary-cache.ts';

/** Where the catalogue's MongoDB comes from: a server someone else runs, or a binary to start one with. */
export type MongodSource = ({ readonly kind: 'binary' } & MongodBinary) | { readonly kind: 'server'; readonly uri: string };

/** What one step came back with: a source, or the reason why it has none. */
export type StepOutcome = { readonly found: MongodSource } | { readonly reason: string };

/** One place to look. `look` may also throw; the error's message then is the reason. */
export interface SearchStep {
  readonly name: string;
  look(): Promise<StepOutcome>;
}
