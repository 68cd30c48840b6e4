import type { NamedThing } from '../../search/named-thing.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { keyOf } from '../global-id.ts';
import { entitiesBeside, readEntity } from './read-entity.ts';

/**
 * What the other thing of a question may be: a name of several things is all of them, because it is not what is asked. Throws NOT_FOUND or
 * WRONG_KIND.
 */
export function readPartners(context: RequestContext, reference: string): NamedThing[] {
  const { byId } = context.read.release.names;
  const meant = entitiesBeside(context, reference, ...SUBJECTS);
  return (meant.length > 0 ? meant : [readEntity(context, reference, ...SUBJECTS)]).flatMap((one) => byId.get(keyOf(one)) ?? []);
}
