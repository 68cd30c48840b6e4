import { compileRelease, type CompiledRelease } from '../../../server/release/compiled-release.ts';
import { connectCatalogue } from '../../../server/storage/connection.ts';
import { findCurrentKey, readCurrentRelease } from '../../../server/storage/releases.ts';

type Connection = Awaited<ReturnType<typeof connectCatalogue>>;

/** The release that the bench loaded, and the connection it came through. */
export async function openPeerData(): Promise<{ connection: Connection; release: CompiledRelease; today: string }> {
  const connection = await connectCatalogue(process.env['MONGODB_URI'] ?? '');
  const key = (await findCurrentKey(connection)) ?? '';
  const { head, records } = await readCurrentRelease(connection, key);
  const release = compileRelease({ key, ...head }, records);
  return { connection, release, today: release.loadedAt.slice(0, 10) };
}

/** Tells the bench where the server listens. */
export function announce(port: number): void {
  console.log(`listening ${port}`);
}
