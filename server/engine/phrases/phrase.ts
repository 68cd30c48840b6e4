import type { Finding } from '../verdict.ts';
import { EN } from './en.ts';

/** The sentence of a finding. Throws on a code without a sentence: that is a broken invariant, held by a test. */
export function phraseOf(finding: Pick<Finding, 'code' | 'facts'>): string {
  const template = EN[finding.code];
  if (template === undefined) throw new Error(`No sentence for the finding code ${finding.code}.`);
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => finding.facts[name] ?? '')
    .replace(/ +([;.,])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/\.\.$/, '.')
    .trim();
}
