import type { RequestContext } from '../context.ts';
import type { InterfaceEntity } from '../entity.ts';
import { wrongKind } from '../errors.ts';
import { readKey } from './read-key.ts';

/** Kind of interface that is asked for by name of its own. */
export const CALIBRE = 'calibre';

/** A calibre, or an interface of another kind, by its key. */
export function readInterface(
  context: RequestContext,
  by: { id?: string | null; name?: string | null },
  wanted: 'CALIBRE' | 'OTHER',
): InterfaceEntity {
  const found = readKey(context, by, 'InterfaceSpec');
  if ((found.record.kind === CALIBRE) === (wanted === 'CALIBRE')) return found;
  const expected =
    wanted === 'CALIBRE' ? 'a calibre such as "calibre-155mm-nato"' : 'an interface other than a calibre, such as "m15-link"';
  throw wrongKind(expected, by.id ?? by.name ?? '', found.record.kind);
}
