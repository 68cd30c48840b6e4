import type { RequestContext } from '../context.ts';
import type { NationEntity } from '../entity.ts';
import { notFound } from '../errors.ts';
import { findPartnerNation } from './find-partner-nation.ts';
import { readEntity } from './read-entity.ts';

/** An ally or Ukraine, by code, identifier or any name in use. Of another nation that the catalogue knows the error says why it is none. */
export function readNation(context: RequestContext, reference: string): NationEntity {
  const partner = findPartnerNation(context.read.release.catalogue, reference);
  if (partner !== undefined) throw notFound('an ally or Ukraine, of which alone fleets and clearances are recorded', reference, []);
  return readEntity(context, reference, 'Nation');
}
