/** Runs the work of a command. What goes wrong is a line that says so and exit code 1; where in our code it was found helps nobody who asked. */
export async function endWithMessage(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
