import { phraseOf } from './phrases/phrase.ts';
import type { Finding, Verdict } from './verdict.ts';

/** A verdict as people read it on a terminal: level first, then conditions, reasons with their sources, what is missing, what would change it. */
export function reportOf(verdict: Verdict, nameOf: (id: string) => string): string {
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]);
  return [
    `${nameOf(verdict.a)} and ${nameOf(verdict.b)} (${verdict.relation}, as of ${verdict.asOf})`,
    `${verdict.level}, on evidence of the grade ${verdict.basis ?? 'none'}`,
    ...section('Conditions', verdict.conditions),
    ...section('Why', verdict.findings.map(lineOf)),
    ...section(
      'Missing',
      verdict.missing.map(({ fact }) => fact),
    ),
    ...section(
      'Would change it',
      verdict.changes.map(({ becomes, when }) => `${becomes} if all hold: ${when.map((one) => one.replace(/\.$/, '')).join('; ')}`),
    ),
    ...section(
      'By purpose',
      verdict.ports.map(({ purpose, kind, level, ends }) => `${purpose} (${kind}): ${level}  ${ends.join(' with ')}`),
    ),
  ].join('\n');
}

function lineOf(finding: Finding): string {
  const words = finding.evidence.map(({ grade, source }) => (source === undefined ? grade : `${grade} ${source}`));
  return `${finding.level}${finding.outranked ? ' (outranked)' : ''}: ${phraseOf(finding)} [${[...new Set(words)].join(', ') || 'no evidence'}]`;
}
