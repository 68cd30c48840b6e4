/** Whose host and whose guest, as further arguments of a question that is written out; nothing for a nation that is not named. */
export function fleetArguments(hostNation: string | undefined, guestNation: string | undefined): string {
  return Object.entries({ hostNation, guestNation })
    .map(([argument, nation]) => (nation === undefined ? '' : `, ${argument}: "${nation}"`))
    .join('');
}
