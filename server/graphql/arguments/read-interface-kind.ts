import { nearestNames } from '../../search/nearest-names.ts';
import { compactName } from '../../search/normalise-name.ts';
import type { RequestContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { readGlobalId } from '../global-id.ts';

/** Slug of a kind of interface by slug, identifier or name. Throws NOT_FOUND with the nearest. */
export function readInterfaceKind({ read }: RequestContext, reference: string): string {
  const { interfaceKinds } = read.release.catalogue;
  const global = readGlobalId(reference);
  const asked = compactName(global?.type === 'InterfaceKind' ? global.key : reference);
  const named = [...interfaceKinds.values()].map(({ id, name, aliases = [] }) => ({ id, names: [id, name, ...aliases] }));
  const found = named.find(({ names }) => names.some((name) => compactName(name) === asked));
  if (found === undefined) throw notFound('a kind of interface such as "fuze-well"', reference, nearestNames(reference, named));
  return found.id;
}
