/** How the system says that something is not where it was looked for. */
const EXPECTED: Readonly<Record<string, string>> = {
  ENOENT: 'a file or folder, but there is none',
  EISDIR: 'a file, but that is a folder',
  ENOTDIR: 'a folder, but that is a file',
  EACCES: 'something that may be read, but that may not',
};

/**
 * Runs the work of a command. What keeps it from being done is one line that says so and exit code 2; where in our code it was found helps nobody
 * who asked. Exit code 1 is for work that was done and found something.
 */
export async function endWithMessage(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    console.error(lineOn(fault));
    process.exitCode = 2;
  }
}

function lineOn(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { code = '', path } = fault as NodeJS.ErrnoException;
  return path !== undefined && EXPECTED[code] !== undefined ? `Expected ${EXPECTED[code]}: ${path}` : fault.message;
}
