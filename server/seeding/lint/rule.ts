import type { SeedFile } from '../read-seed.ts';

/** Where in a record: keys and positions from its root. */
export type Pointer = readonly (string | number)[];

/** What a rule found: in which file, where, and what was expected. */
export interface RuleProblem {
  file: SeedFile;
  pointer: Pointer;
  /** Expected X, but got Y. */
  message: string;
}

/** A problem with the line and column to which it points. */
export interface SeedProblem {
  rule: string;
  path: string;
  line: number;
  column: number;
  /** file:line:column rule: what was expected, what came. */
  message: string;
}

/** A whole seed as the rules see it: parsed files, and what identifiers there are. */
export interface LintedSeed {
  files: readonly SeedFile[];
  /** Equipment, supplies, interfaces and standards by identifier; `moved` records included. */
  items: ReadonlyMap<string, SeedFile>;
  sources: ReadonlyMap<string, SeedFile>;
  nationCodes: ReadonlySet<string>;
  /** Identifiers of the terms of each vocabulary. */
  terms: Readonly<Record<'categories' | 'interface-kinds' | 'features' | 'topics', ReadonlySet<string>>>;
}

/** One pure rule on the seed. It opens no file. */
export interface SeedRule {
  name: string;
  check(seed: LintedSeed): RuleProblem[];
}

/** A record as an open object; what it holds is judged by schema-is-met. */
export type OpenRecord = Readonly<Record<string, unknown>>;

/** The record of a file, or undefined for a vocabulary, a `moved` record or broken YAML. */
export function recordOf(file: SeedFile): OpenRecord | undefined {
  const { value } = file;
  if (file.folder === 'vocabulary' || typeof value !== 'object' || value === null || Array.isArray(value) || 'moved' in value)
    return undefined;
  return value as OpenRecord;
}

/** Every object inside a value, with the way to it. */
export function* objectsIn(value: unknown, pointer: Pointer = []): Generator<{ object: OpenRecord; pointer: Pointer }> {
  if (Array.isArray(value)) {
    for (const [at, inner] of value.entries()) yield* objectsIn(inner, [...pointer, at]);
  } else if (typeof value === 'object' && value !== null) {
    yield { object: value as OpenRecord, pointer };
    for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, [...pointer, key]);
  }
}
