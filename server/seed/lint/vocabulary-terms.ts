import type { SeedFile } from '../read-seed.ts';
import type { OpenRecord } from './rule.ts';

/** The file of a vocabulary; undefined in a seed that has none. */
export function vocabularyFile(files: readonly SeedFile[], name: string): SeedFile | undefined {
  return files.find((file) => file.folder === 'vocabulary' && file.name === name);
}

/** The terms of the file of a vocabulary, in its order; what holds no list has none, and what is no term says nothing. */
export function termsOf(file: SeedFile | undefined): readonly OpenRecord[] {
  const terms: unknown[] = Array.isArray(file?.value) ? file.value : [];
  return terms.map((term) => (typeof term === 'object' && term !== null ? (term as OpenRecord) : {}));
}
