import { endOf, isPartialDate } from '../engine/facts/partial-date.ts';
import type { Subject } from '../engine/facts/subject.ts';
import { matchItem, type Candidate } from '../search/match-item.ts';
import type { NamedKind } from '../search/name-index.ts';
import type { RequestContext } from './context.ts';
import { findEntity, type NamedEntity, type NationEntity } from './entity.ts';
import { badUserInput, notFound, shorten, wrongKind } from './errors.ts';

/** Most entries of one page. */
export const PAGE_AT_MOST = 100;
const TEXT_AT_MOST = 200;

const WORDING: Record<NamedEntity['__typename'], string> = {
  EquipmentType: 'an equipment type such as "panzerhaubitze-2000"',
  SupplyType: 'a supply type such as "m795"',
  InterfaceSpec: 'an interface such as "calibre-155mm-nato"',
  Standard: 'a standard such as "stanag-4425"',
  Nation: 'a nation such as "NOR"',
  Category: 'a category such as "main-battle-tank"',
  Topic: 'a topic such as "fuel-quality-surveillance"',
};

/** Last day that a date argument means; the context's day where it is missing. */
export function readAsOf(asOf: string | null | undefined, context: RequestContext): string {
  if (asOf === null || asOf === undefined) return context.today;
  if (!isPartialDate(asOf))
    throw badUserInput(`Expected asOf to be a date such as "2024", "2024-09" or "2024-09-30", but got: "${shorten(asOf)}".`, 'asOf');
  return endOf(asOf);
}

/** Page size, checked. */
export function readFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_AT_MOST)
    throw badUserInput(`Expected first to be 1 to ${PAGE_AT_MOST}, but got: ${first}.`, 'first');
  return first;
}

/** Free text, checked. */
export function readText(text: string, argument: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw badUserInput(`Expected ${argument} to be some text, but got nothing.`, argument);
  if (trimmed.length > TEXT_AT_MOST)
    throw badUserInput(`Expected ${argument} to be at most ${TEXT_AT_MOST} characters, but got ${trimmed.length}.`, argument);
  return trimmed;
}

/** The named thing of an identifier. Throws NOT_FOUND with the nearest names, or WRONG_KIND. */
export function readEntity<T extends NamedEntity['__typename']>(
  context: RequestContext,
  id: string,
  ...types: readonly T[]
): Extract<NamedEntity, { __typename: T }> {
  const expected = types.map((type) => WORDING[type]).join(' or ');
  const entity = findEntity(context.read.release, id);
  if (entity === undefined) throw notFound(expected, id, suggestionsFor(context, id, types));
  if (!(types as readonly string[]).includes(entity.__typename)) throw wrongKind(expected, id, entity.__typename);
  return entity as Extract<NamedEntity, { __typename: T }>;
}

/** What a verdict can be asked about: an item, a family or an interface. */
export function readSubject(context: RequestContext, id: string): Subject {
  const { record } = readEntity(context, id, 'EquipmentType', 'SupplyType', 'InterfaceSpec');
  const subject = context.read.release.subject(record.id);
  if (subject === undefined) throw new Error(`The record ${record.id} is in the release and has no subject.`);
  return subject;
}

/** A nation by its code or by any name in use. */
export function readNation(context: RequestContext, reference: string): NationEntity {
  const direct = findEntity(context.read.release, reference);
  if (direct?.__typename === 'Nation') return direct;
  const [best] = candidatesFor(context, reference, ['NATION'], 1);
  if (best === undefined || best.confidence < 0.9)
    throw notFound(WORDING.Nation, reference, suggestionsFor(context, reference, ['Nation']));
  return readEntity(context, best.thing.id, 'Nation');
}

/** Candidates for a name. */
export function candidatesFor(context: RequestContext, name: string, kinds: readonly NamedKind[] | undefined, limit: number): Candidate[] {
  return matchItem(context.read.release.names, name, kinds, limit);
}

/** The entity that a candidate stands for. */
export function entityOf(context: RequestContext, candidate: Candidate): NamedEntity {
  const entity = findEntity(context.read.release, candidate.thing.id);
  if (entity === undefined) throw new Error(`The name index holds ${candidate.thing.id}, which the release does not.`);
  return entity;
}

const KIND_OF_TYPE: Record<NamedEntity['__typename'], NamedKind> = {
  EquipmentType: 'EQUIPMENT',
  SupplyType: 'SUPPLY',
  InterfaceSpec: 'INTERFACE',
  Standard: 'STANDARD',
  Nation: 'NATION',
  Category: 'CATEGORY',
  Topic: 'TOPIC',
};

/** Kind of thing, as the schema names it. */
export function kindOf(entity: NamedEntity): NamedKind {
  return KIND_OF_TYPE[entity.__typename];
}

function suggestionsFor(context: RequestContext, id: string, types: readonly NamedEntity['__typename'][]): string[] {
  const kinds = types.map((type) => KIND_OF_TYPE[type]);
  return candidatesFor(context, id.slice(0, TEXT_AT_MOST).replaceAll('-', ' '), kinds, 3).map((one) => one.thing.id);
}
