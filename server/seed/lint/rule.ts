import { NAMED_KINDS, type VocabularyName } from '../../engine/facts/kinds.ts';
import type { SeedFile } from '../read-seed.ts';

/** Where in a record: keys and positions from its root. */
export type Pointer = readonly (string | number)[];

/** What a rule found: in which file, where, and what was expected. */
export interface RuleProblem {
  file: SeedFile;
  pointer: Pointer;
  /** The line itself, for what is wrong with the text rather than with a value. */
  line?: number;
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
  /** What a question may name (equipment, supplies, interfaces, standards), by identifier; `moved` records included. */
  items: ReadonlyMap<string, SeedFile>;
  sources: ReadonlyMap<string, SeedFile>;
  nationCodes: ReadonlySet<string>;
  /** Identifiers of the terms of each vocabulary. */
  terms: Readonly<Record<VocabularyName, ReadonlySet<string>>>;
  /** What is read of the whole seed: made for the first rule that asks, the same for all others. */
  once<T>(make: (seed: LintedSeed) => T): T;
}

/** One pure rule on the seed. It opens no file. */
export interface SeedRule {
  name: string;
  /** What is true of a seed that meets it. */
  sentence: string;
  check(seed: LintedSeed): RuleProblem[];
}

/** True of a file of a kind that a question may name. */
export function isNamed({ folder }: SeedFile): boolean {
  return NAMED_KINDS.some((kind) => kind === folder);
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

interface PlacedObject {
  object: OpenRecord;
  pointer: Pointer;
}

// By the value, which nobody changes: what is walked is part of a file that others hold, and is forgotten with it.
let walked = new WeakMap<object, readonly PlacedObject[]>();
/** Values that are remembered, more than any seed has files; of an import of ten times as many each is walked anew, which takes less room. */
const WALKED_AT_MOST = 30_000;
let remembered = 0;

/** Every object inside a value, with the way to it, itself first. Walked once for all rules of a seed. */
export function objectsIn(value: unknown): readonly PlacedObject[] {
  if (typeof value !== 'object' || value === null) return [];
  let found = walked.get(value);
  if (found === undefined) {
    const list: PlacedObject[] = [];
    collect(value, [], list);
    if ((remembered += 1) > WALKED_AT_MOST) [walked, remembered] = [new WeakMap(), 1];
    walked.set(value, (found = list));
  }
  return found;
}

/** What is found in every object of every record, each with the way to it. */
export function inEveryObject(
  { files }: LintedSeed,
  check: (object: OpenRecord, pointer: Pointer) => readonly Omit<RuleProblem, 'file'>[],
): RuleProblem[] {
  return files.flatMap((file) =>
    objectsIn(recordOf(file)).flatMap(({ object, pointer }) => check(object, pointer).map((problem) => ({ file, ...problem }))),
  );
}

function collect(value: object, pointer: Pointer, into: PlacedObject[]): void {
  if (Array.isArray(value)) {
    value.forEach((inner: unknown, at) => {
      if (typeof inner === 'object' && inner !== null) collect(inner, [...pointer, at], into);
    });
    return;
  }
  into.push({ object: value as OpenRecord, pointer });
  for (const key of Object.keys(value)) {
    const inner = (value as OpenRecord)[key];
    if (typeof inner === 'object' && inner !== null) collect(inner, [...pointer, key], into);
  }
}
