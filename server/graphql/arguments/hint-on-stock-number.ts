/** Digits in blocks, which nothing but a stock number is written as; the third block of a whole one may begin with a letter. */
const LIKE_ONE = /^\d{2,}-?\d{2,}[\dA-Z-]*$/i;
const DIGITS = 13;

/** What to add to an error on a text that is, or was meant to be, a NATO stock number; nothing for any other. */
export function hintOnStockNumber(reference: string): string {
  const text = reference.trim();
  const signs = text.replaceAll('-', '');
  if (!LIKE_ONE.test(text) || signs.length < 9 || /[A-Z]{2}/i.test(text)) return '';
  return signs.length === DIGITS
    ? ', or a NATO stock number on record'
    : `, or a NATO stock number such as "1015-01-234-5678" (${DIGITS} digits, of which you sent ${signs.length})`;
}
