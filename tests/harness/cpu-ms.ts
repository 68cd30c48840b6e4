/** Milliseconds of processor time that this process has used so far: what work costs, however busy the machine is with others. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
