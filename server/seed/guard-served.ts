import type { Connection } from '../storage/connection.ts';
import { findServedContent } from '../storage/served-content.ts';
import { NotPublished } from './not-published.ts';
import { whyNotPublish, whyOlder, type NextRelease } from './publication-guard.ts';

/**
 * Whether what is served is guarded: against a release that is older, has fewer records or is of another line (`guarded`), against one that is
 * older (`own`: the database holds nothing but the seed at hand), or not at all (`forced`, which is said aloud).
 */
export type Guard = 'guarded' | 'own' | 'forced';

/**
 * Asked before a release is published in place of another.
 * @throws NotPublished where it would set back what is served
 */
export async function guardServed(connection: Connection, next: NextRelease, guard: Guard, log: (line: string) => void): Promise<void> {
  const served = await findServedContent(connection);
  if (served === null) return;
  const older = whyOlder(served, next);
  const against = guard === 'own' ? (older === undefined ? [] : [older]) : whyNotPublish(served, next);
  if (against.length === 0) return;
  if (guard !== 'forced') throw new NotPublished(against);
  log(`seed: forced in place of release ${served.hash}, although ${against.join('; ')}`);
}
