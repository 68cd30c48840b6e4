import { summariseClearances, type ClearanceSummary } from '../judge/clearances.ts';
import { wordsOfClaims } from '../facts/evidence.ts';
import { conditionText, phraseOf, type Locale, type Sentence } from './phrase.ts';
import type { SentenceCode } from './sentence-code.ts';
import type { Finding, Level, Verdict } from '../verdict/verdict.ts';

/** A verdict as people read it on a terminal: level first, then conditions, reasons with their sources, what is missing, what would change it. */
export function reportOf(verdict: Verdict, clearances: ClearanceSummary, nameOf: (id: string) => string, locale: Locale = 'en'): string {
  const write = (code: SentenceCode, facts: Sentence['facts'] = {}) => phraseOf({ code, facts }, locale);
  const section = (code: SentenceCode, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', write(code), ...lines.map((line) => `  ${line}`)];
  return [
    write('REPORT_HEAD', { a: nameOf(verdict.a), b: nameOf(verdict.b), relation: verdict.relation, asOf: verdict.asOf }),
    write('REPORT_LEVEL', { level: nameOfLevel(verdict.level), basis: verdict.basis ?? '-' }),
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
          becomes: nameOfLevel(becomes),
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
      verdict.ports.map((one) => `${one.purpose} (${one.kind}): ${phraseOf(nameOfLevel(one.level), locale)}  ${one.ends.join(' · ')}`),
    ),
  ].join('\n');
}

function lineOf(finding: Finding, locale: Locale): string {
  const words = wordsOfClaims(finding.claims).map(({ grade, source }) => (source === undefined ? grade : `${grade} ${source}`));
  const outranked = finding.outranked === true ? ` (${phraseOf({ code: 'REPORT_OUTRANKED', facts: {} }, locale)})` : '';
  const none = phraseOf({ code: 'REPORT_NO_EVIDENCE', facts: {} }, locale);
  const level = phraseOf(nameOfLevel(finding.level), locale);
  return `${level}${outranked}: ${phraseOf(finding, locale)} [${[...new Set(words)].join(', ') || none}]`;
}

function nameOfLevel(level: Level): Sentence {
  return { code: `LEVEL_${level}`, facts: {} };
}
