/** Cyrillic letters of Ukrainian, Russian and Serbian, and Greek ones, in the Latin letters that designations use ("2С22" is written with a Cyrillic С). */
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
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
/** Letters that no decomposition turns into Latin ones. */
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', '×': 'x', х: 'x' };

/** Cyrillic letters by their shape: a word that mixes scripts was typed on the wrong keyboard ("СV90" with a Cyrillic С). */
const SHAPE: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
};
const MIXED =
  /[\p{Script=Latin}\p{Script=Cyrillic}]*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})[\p{Script=Latin}\p{Script=Cyrillic}]*/gu;

/** Lower-case Latin text of a name: accents off, Cyrillic transliterated, decimal commas as points. "14,5 × 114 мм" is "14.5 x 114 mm". */
export function normaliseName(name: string): string {
  if (PRINTED.test(name)) return spaced(name.toLowerCase());
  return spaced(
    name
      .toLowerCase()
      .replace(MIXED, inOneScript)
      .replace(/(\d)\s*[х×*]\s*(?=\d)/gu, '$1x')
      .replace(/й/gu, 'i')
      .replace(/ї/gu, 'i')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // "του" is an article, not a "toy".
      .replace(/ου/gu, 'ou')
      .replace(/[^\x20-\x7e]/gu, (letter) => LATIN[letter] ?? PLAIN[letter] ?? ' '),
  );
}

/** Names in plain Latin letters are read ten times as fast. */
const PRINTED = /^[ -~]*$/;

function spaced(text: string): string {
  return text
    .replace(/(\d)\s*\*\s*(?=\d)/g, '$1x')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Small Latin letters that look like Cyrillic ones. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(SHAPE).map(([cyrillic, latin]) => [latin, cyrillic]));

/** A small word of two scripts in one: in Cyrillic where it has a letter that only that has ("самохiдних"), otherwise in Latin ("сv90"). */
function inOneScript(word: string): string {
  const isCyrillic = [...word].some((letter) => /\p{Script=Cyrillic}/u.test(letter) && SHAPE[letter] === undefined);
  return isCyrillic ? word.replace(/[a-z]/g, (letter) => CYRILLIC[letter] ?? letter) : byShape(word);
}

/** A name with the Cyrillic letters that look like Latin ones read by their shape. */
export function byShape(name: string): string {
  return name.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = letter.toLowerCase();
    const latin = SHAPE[small] ?? letter;
    return letter === small ? latin : latin.toUpperCase();
  });
}

/**
 * The letters and digits of a name, and its decimal points: "PzH-2000", "PzH 2000" and "pzh2000" are one, "12.7 mm" and "127 mm" are not.
 */
export function compactName(name: string): string {
  return normaliseName(name).replace(/(?<!\d)\.|\.(?!\d)|[^a-z0-9.]/g, '');
}

/** Words of a name: runs of letters, digits and decimal points. */
export function wordsOf(name: string): string[] {
  return normaliseName(name)
    .split(/[^a-z0-9.]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word.length > 0);
}

/** A word as it sounds, so that ways of writing Cyrillic and foreign letters meet: "Bogdana" and "Bohdana", "Akatsiya" and "Akacja". Digits stay. */
export function soundOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/shch|sch|sh|sz|š/g, 's')
    .replace(/zh/g, 'z')
    .replace(/tch|ch|cz/g, 'c')
    .replace(/tz|ts/g, 'c')
    .replace(/kh|gh|h/g, 'g')
    .replace(/ck|k|q/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/[iu]+([aeou])/g, '$1')
    .replace(/(.)\1+/g, '$1');
}
