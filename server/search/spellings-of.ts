import { findSpans } from './find-spans.ts';
import type { NameIndex } from './name-index.ts';
import { byShape } from './normalise-name.ts';
import { readName } from './read-name.ts';
import { respelt } from './respelt.ts';
import { withoutEndings } from './without-endings.ts';

/** What a name is worth at most that had to be respelt. */
const RESPELT_AT_MOST = 0.8;

/**
 * The name as it is; then without endings of grammar; then as it would be on the other keyboard or in Russian; then with what it has as a part of
 * its name; then respelt. No spelling in which a negation is not read any more: a decoy is none in Ukrainian letters either.
 */
export function spellingsOf(index: NameIndex, name: string): { text: string; worth: number }[] {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  const others = isCyrillic
    ? [name.replace(/и/g, 'і').replace(/И/g, 'І'), name.replace(/(?<!\p{L})[АВЕКМНОРСТУХ]{1,3}(?=-?\d)/gu, byShape)]
    : [name.replace(/(\d)[cC](?=\d)/g, '$1S'), name.replace(FITTED, ' ')];
  const texts = [...new Set([name, withoutEndings(index, name), ...others])];
  const again = [respelt(index, name), ...carried(index, name)];
  const denied = negationsIn(index, name);
  return [
    ...texts.map((text) => ({ text, worth: 1 })),
    ...again.flatMap((text) => (texts.includes(text) ? [] : [{ text, worth: RESPELT_AT_MOST }])),
  ].filter(({ text }) => text === name || negationsIn(index, text) >= denied);
}

/** "Wiesel with TOW" is the "Wiesel TOW". */
const FITTED = /\s(?:with|w\/|mit|avec|con|fitted with|armed with|équipée?s? de(?: missiles)?)\s+/i;

/** "LAU-88 with 1 x AGM-65D", "M299 - 4 x AGM-114L": so and so many of what a rack holds. */
const CARRIER = /^(.*)(?:\swith|\s[-–])\s+(?=\d{1,2}\s?x\s+(?:\p{L}|\d+\p{L}\d))/u;

/** What a rack holds that is no thing of the catalogue itself: "F-16 with 2 x AIM-9" is an F-16. */
function carried(index: NameIndex, name: string): string[] {
  const [ahead, carrier] = CARRIER.exec(name) ?? [];
  if (ahead === undefined || carrier === undefined || findSpans(index, readName(carrier, index.vocabulary)).size > 0) return [];
  return [name.slice(ahead.length)];
}

function negationsIn(index: NameIndex, text: string): number {
  return readName(text, index.vocabulary).marks.filter(({ meaning }) => meaning?.negation !== undefined).length;
}
