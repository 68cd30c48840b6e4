import { ancestryOf } from '../../engine/facts/catalogue.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { readEntity } from './read-entity.ts';

/** Identifiers of an item or interface with its base variant, family and so on: what is said of one of these is said of it. */
export function readLine(context: RequestContext, reference: string): ReadonlySet<string> {
  return new Set(ancestryOf(context.read.release.catalogue, readEntity(context, reference, ...SUBJECTS).record.id));
}
