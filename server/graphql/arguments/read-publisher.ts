import { nearestNames } from '../../search/nearest-names.ts';
import { compactName } from '../../search/normalise-name.ts';
import type { RequestContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { readText } from './read-text.ts';

/** The publisher of sources that a text names, in letters and digits alone as `compactName` gives them. Throws NOT_FOUND with the nearest. */
export function readPublisher({ read }: RequestContext, text: string): string {
  const asked = readText(text, 'filter.publisher');
  const publishers = new Set([...read.release.catalogue.sources.values()].map(({ publisher }) => publisher));
  if ([...publishers].some((one) => compactName(one) === compactName(asked))) return compactName(asked);
  const named = [...publishers].map((publisher) => ({ id: publisher, names: [publisher] }));
  throw notFound('a publisher such as "Ministry of Defence"', asked, nearestNames(asked, named));
}
