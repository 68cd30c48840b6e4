/** The phrases of a table, which have commas between them. */
export function phrasesOf(words: string): string[] {
  return words
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
