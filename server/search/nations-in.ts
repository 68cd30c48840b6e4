import type { NameIndex } from './name-index.ts';
import { readName } from './read-name.ts';
import { withoutEndings } from './without-endings.ts';

/** Nations that a name says in any of the languages of the tables, forces included, by their codes: "RAF A400M", "F-16C (Türkiye)"; not where a thing was made: "M777 of American production". */
export function nationsIn(index: NameIndex, name: string): string[] {
  const readings = [...new Set([name, withoutEndings(index, name)])].map((text) => readName(text, index.vocabulary));
  return [
    ...new Set(
      readings.flatMap(({ marks }) => marks.flatMap(({ meaning }) => (meaning?.isOrigin === true ? [] : (meaning?.nation ?? [])))),
    ),
  ];
}
