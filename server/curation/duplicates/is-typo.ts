const LETTERS_AT_LEAST = 6;

/**
 * True where two compact names are one but for a letter that is missing, doubled, wrong or swapped with its neighbour. A digit makes another
 * mark (M107, M109), and so does a letter at the end (M109A, M109B): neither is a typo. Nor is one in a short name.
 */
export function isTypo(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < LETTERS_AT_LEAST || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  if (end === 0) return false;
  const [mine, yours] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (/\d/.test(mine + yours)) return false;
  // A single letter next to a digit is a mark: the E of 2A4E1.
  if (/\d$/.test(one.slice(0, start)) || /^\d/.test(one.slice(one.length - end))) return false;
  const swapped = mine.length === 2 && yours.length === 2 && mine[0] === yours[1] && mine[1] === yours[0];
  return swapped || Math.max(mine.length, yours.length) === 1;
}
