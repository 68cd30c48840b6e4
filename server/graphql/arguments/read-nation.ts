import type { RequestContext } from '../context.ts';
import type { NationEntity } from '../entity.ts';
import { readEntity } from './read-entity.ts';

/** An ally or Ukraine, by code, identifier or any name in use. */
export function readNation(context: RequestContext, reference: string): NationEntity {
  return readEntity(context, reference, 'Nation');
}
