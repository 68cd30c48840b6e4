/** Cyrillic letters of Ukrainian and Russian in the Latin letters that designations use ("2С22" is written with a Cyrillic С). */
const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ъ: '',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
/** Letters that no decomposition turns into Latin ones. */
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', '×': 'x', х: 'x' };

/** Lower-case Latin text of a name: accents off, Cyrillic transliterated, decimal commas as points. "14,5 × 114 мм" is "14.5 x 114 mm". */
export function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/(\d)\s*[х×*]\s*(?=\d)/gu, '$1x')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/й/gu, 'i')
    .replace(/ї/gu, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, (letter) => LATIN[letter] ?? PLAIN[letter] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letters and digits of a name and nothing else: "PzH-2000", "PzH 2000" and "pzh2000" are one. */
export function compactName(name: string): string {
  return normaliseName(name).replace(/[^a-z0-9]/g, '');
}

/** Words of a name: runs of letters, digits and decimal points. */
export function wordsOf(name: string): string[] {
  return normaliseName(name)
    .split(/[^a-z0-9.]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word.length > 0);
}
