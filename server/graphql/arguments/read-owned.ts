import type { Day } from '../../engine/facts/day.ts';
import { nationsIn } from '../../search/nations-in.ts';
import type { RequestContext } from '../context.ts';
import { readFleet, type Fleet, type NamedEnd } from './read-fleet.ts';
import { readGiven } from './read-given.ts';
import { readNation } from './read-nation.ts';

/**
 * Whose thing is meant where a question asks for a nation of its own, as `readFleet` reads it. A nation that the thing itself is called by
 * ("Leopard 2A5 (Poland)") only says which it is: whether Ukraine operates that may be asked. Throws BAD_USER_INPUT where a nation in the name
 * is another than the question's, or the name says several.
 */
export function readOwned(context: RequestContext, on: Day, end: NamedEnd): Fleet {
  const { names } = context.read.release;
  const thing = names.byId.get(end.subject.id);
  const own = new Set((thing?.names ?? []).flatMap((name) => nationsIn(names, name)));
  const said = nationsIn(names, end.name);
  if (said.length === 0 || !said.every((one) => own.has(one))) return readFleet(context, on, end);
  return { subject: end.subject, nation: readGiven(end.nation, (one) => readNation(context, one).record.code) };
}
