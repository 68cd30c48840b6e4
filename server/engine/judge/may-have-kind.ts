import type { Catalogue } from '../facts/catalogue.ts';
import type { Subject } from '../facts/subject.ts';

/** Whether things of a subject's category, or of one above it, may have an end of a kind of interface, recorded or not. */
export function mayHaveKind(catalogue: Catalogue, { categories }: Pick<Subject, 'categories'>, kind: string): boolean {
  return categories.some((id) => catalogue.categories.get(id)?.mayHave?.includes(kind) === true);
}
