import { wordsOfClaims } from '../facts/evidence.ts';
import { conditionText, phraseOf, type Locale, type Sentence } from './phrase.ts';
import type { SentenceCode } from './sentence-code.ts';
import type { Finding, Level, Phrase, Verdict } from '../verdict/verdict.ts';

/** A verdict as people read it on a terminal: level first, then conditions, reasons with their sources, what is missing, what would change it; what reads alike once. */
export function reportOf(verdict: Verdict, clearances: readonly Phrase[], nameOf: (id: string) => string, locale: Locale = 'en'): string {
  const write = (code: SentenceCode, facts: Sentence['facts'] = {}) => phraseOf({ code, facts }, locale);
  const section = (code: SentenceCode, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', write(code), ...[...new Set(lines)].map((line) => `  ${line}`)];
  return [
    write('REPORT_HEAD', { a: nameOf(verdict.a), b: nameOf(verdict.b), relation: verdict.relation, asOf: verdict.asOf }),
    write('REPORT_LEVEL', { level: wordOf(verdict.level, locale), basis: verdict.basis ?? '-' }),
    ...section(
      'REPORT_CONDITIONS',
      verdict.conditions.map((one) => conditionText(one, locale)),
    ),
    ...section(
      'REPORT_WHY',
      verdict.findings.map((one) => lineOf(one, locale)),
    ),
    ...section(
      'REPORT_MISSING',
      verdict.missing.map(({ fact }) => phraseOf(fact, locale)),
    ),
    ...section(
      'REPORT_CHANGES',
      verdict.changes.map(({ becomes, when }) =>
        write('REPORT_CHANGE', {
          becomes: wordOf(becomes, locale),
          when: when.map((one) => conditionText(one, locale).replace(/\.$/, '')).join('; '),
        }),
      ),
    ),
    ...section(
      'REPORT_CLEARANCE',
      clearances.map((one) => phraseOf(one, locale)),
    ),
    ...section(
      'REPORT_PORTS',
      verdict.ports.map((one) => `${one.purpose} (${one.kind}): ${wordOf(one.level, locale)}  ${one.ends.join(' · ')}`),
    ),
  ].join('\n');
}

function lineOf(finding: Finding, locale: Locale): string {
  const words = wordsOfClaims(finding.claims).map(({ grade, source }) => (source === undefined ? grade : `${grade} ${source}`));
  const outranked = finding.outranked === true ? ` (${phraseOf({ code: 'REPORT_OUTRANKED', facts: {} }, locale)})` : '';
  const none = phraseOf({ code: 'REPORT_NO_EVIDENCE', facts: {} }, locale);
  const level = wordOf(finding.level, locale);
  return `${level}${outranked}: ${phraseOf(finding, locale)} [${[...new Set(words)].join(', ') || none}]`;
}

/** A level in the capitals of a report. */
function wordOf(level: Level, locale: Locale): string {
  return phraseOf({ code: `LEVEL_${level}`, facts: {} }, locale).toLocaleUpperCase(locale);
}
