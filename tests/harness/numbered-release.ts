import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { openRelease } from './open-api.ts';

const NUMBERS: Record<string, string> = { dart: '1305-12-345-6789', 'round-50': '1305-12-A45-6789', 'round-50-tracer': '1305-12-A45-6789' };

/** The invented catalogue with NATO stock numbers on some of its supplies, two of which share one. */
export async function numberedRelease(): Promise<CompiledRelease> {
  const { supplies } = (await openRelease()).catalogue.records;
  return openRelease({
    supplies: supplies.map((one) => {
      const nsn = NUMBERS[one.id];
      return nsn === undefined ? one : { ...one, nsn };
    }),
  });
}
