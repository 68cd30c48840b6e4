import { summariseClearances, type ClearanceSummary } from '../judge/clearances.ts';
import { wordsOfClaims } from '../facts/evidence.ts';
import { conditionText, phraseOf, type Locale } from './phrase.ts';
import type { Finding, Level, Phrase, Verdict } from '../verdict/verdict.ts';

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  COMPATIBLE: 'LEVEL_COMPATIBLE',
  CONDITIONAL: 'LEVEL_CONDITIONAL',
  INCOMPATIBLE: 'LEVEL_INCOMPATIBLE',
  CONFLICTING: 'LEVEL_CONFLICTING',
  UNKNOWN: 'LEVEL_UNKNOWN',
  NOT_COMPARABLE: 'LEVEL_NOT_COMPARABLE',
};

/** A verdict as people read it on a terminal: level first, then conditions, reasons with their sources, what is missing, what would change it. */
export function reportOf(verdict: Verdict, clearances: ClearanceSummary, nameOf: (id: string) => string, locale: Locale = 'en'): string {
  const write = (code: string, facts: Phrase['facts'] = {}) => phraseOf({ code, facts }, locale);
  const section = (code: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', write(code), ...lines.map((line) => `  ${line}`)];
  const level = (of: Level): Phrase => ({ code: LEVEL_WORDS[of], facts: {} });
  return [
    write('REPORT_HEAD', { a: nameOf(verdict.a), b: nameOf(verdict.b), relation: verdict.relation, asOf: verdict.asOf }),
    write('REPORT_LEVEL', { level: level(verdict.level), basis: verdict.basis ?? '-' }),
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
          becomes: level(becomes),
          when: when.map((one) => conditionText(one, locale).replace(/\.$/, '')).join('; '),
        }),
      ),
    ),
    ...section(
      'REPORT_CLEARANCE',
      summariseClearances(clearances).map((one) => phraseOf(one, locale)),
    ),
    ...section(
      'REPORT_PORTS',
      verdict.ports.map((one) => `${one.purpose} (${one.kind}): ${phraseOf(level(one.level), locale)}  ${one.ends.join(' · ')}`),
    ),
  ].join('\n');
}

function lineOf(finding: Finding, locale: Locale): string {
  const words = wordsOfClaims(finding.claims).map(({ grade, source }) => (source === undefined ? grade : `${grade} ${source}`));
  const outranked = finding.outranked === true ? ` (${phraseOf({ code: 'REPORT_OUTRANKED', facts: {} }, locale)})` : '';
  const none = phraseOf({ code: 'REPORT_NO_EVIDENCE', facts: {} }, locale);
  const level = phraseOf({ code: LEVEL_WORDS[finding.level], facts: {} }, locale);
  return `${level}${outranked}: ${phraseOf(finding, locale)} [${[...new Set(words)].join(', ') || none}]`;
}
