import type { Day } from '../../engine/facts/day.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import { nationsIn } from '../../search/nations-in.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { badUserInput, shorten } from '../errors.ts';
import { findEntityOf } from '../find-entity.ts';
import { subjectOf } from '../subject-of.ts';
import { isSpelt } from './meanings-of.ts';
import { readGiven } from './read-given.ts';
import { readNation } from './read-nation.ts';
import { TEXT_AT_MOST } from './read-text.ts';

/** One end of a question: as it was named, what was meant, and whose it is where an argument says so. */
export interface NamedEnd {
  name: string;
  subject: Subject;
  /** Code or name of a nation. */
  nation?: string | null | undefined;
  /** The argument that names it; missing where a question has none and the name alone can say it. */
  argument?: string;
}

/** A thing, and whose is asked about, alpha-3; anybody's where that is missing. */
export interface Fleet {
  subject: Subject;
  nation: string | undefined;
}

/**
 * Whose thing is meant: the nation of the argument, else the one that the thing's name says besides ("British A400M"), with the variant that this
 * nation has of it. Throws BAD_USER_INPUT where name and argument say different nations, or the name says several.
 */
export function readFleet(context: RequestContext, on: Day, { name, subject, nation, argument }: NamedEnd): Fleet {
  const given = readGiven(nation, (one) => readNation(context, one).record.code);
  const said = nationsSaid(context, name, subject);
  const [only] = said;
  if (only === undefined) return { subject, nation: given };
  if (given === undefined ? said.length > 1 : !said.includes(given)) throw unlikeNations(argument, name, said, nation ?? undefined);
  const meant = given ?? only;
  return { subject: variantOf(context, on, subject, meant), nation: meant };
}

/**
 * Nations that a name says besides the thing: those that make or hold it. A name on record is one of its own, by which its maker may be said: of
 * such only a holder is meant. An identifier says none.
 */
function nationsSaid({ read: { release } }: RequestContext, name: string, { id }: Subject): string[] {
  const { names, catalogue } = release;
  const thing = names.byId.get(id);
  if (thing === undefined || findEntityOf(release, name, SUBJECTS) !== undefined) return [];
  const { nations, holders } = names.factsOf(thing);
  const known = isSpelt(name, { thing }) ? holders : nations;
  return nationsIn(names, name.slice(0, TEXT_AT_MOST)).filter((one) => catalogue.nations.has(one) && known.has(one));
}

function variantOf({ read: { release } }: RequestContext, on: Day, subject: Subject, nation: string): Subject {
  const { names } = release;
  const thing = names.byId.get(subject.id);
  const variant = thing && names.nationalVariantOf(thing, nation);
  const its = variant && subjectOf(on, variant.id);
  return its?.line.includes(subject.id) === true ? its : subject;
}

function unlikeNations(argument: string | undefined, name: string, said: readonly string[], given: string | undefined) {
  if (argument === undefined)
    return badUserInput(`Expected "${shorten(name)}" to name one nation at most, but got: ${said.join(', ')}.`, 'name', name);
  const got = given === undefined ? 'nothing' : `"${given}"`;
  return badUserInput(
    `Expected ${argument} to be ${said.length > 1 ? `one of ${said.join(', ')}` : said.join('')}, which "${shorten(name)}" names, but got: ${got}.`,
    argument,
    given,
  );
}
