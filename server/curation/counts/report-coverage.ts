import { GRADES } from '../../engine/facts/grade.ts';
import type { RateLine } from './count-rates.ts';
import { shareOf, type Coverage, type Tally } from './count-coverage.ts';

const HEADS = ['total', ...GRADES.map((grade) => grade.toLowerCase().replace('standard_derived', 'standard')), 'on a page'];

/** The coverage as tables; shares in per cent of the line. */
export function reportCoverage({ kinds, domains, nations, rates, goals }: Coverage): string {
  const gaps = nations.filter(({ servicesWithoutHoldings }) => servicesWithoutHoldings.length > 0);
  return [
    ...table(
      'facts',
      HEADS,
      Object.entries(kinds).map(([kind, tally]) => [kind, ...cells(tally)]),
    ),
    ...table(
      'items by domain',
      [...HEADS, 'holdings', 'of them on a page'],
      Object.entries(domains)
        .sort(([, one], [, other]) => other.items.total - one.items.total)
        .map(([domain, { items, holdings }]) => [domain, ...cells(items), String(holdings.total), share(holdings)]),
    ),
    ...table(
      'holdings by nation',
      [...HEADS, 'army', 'navy', 'air force', 'responses'],
      nations.map(({ nation, holdings, byService, responses }) => [
        nation,
        ...cells(holdings),
        ...[byService.ARMY, byService.NAVY, byService.AIR_FORCE, responses].map(String),
      ]),
    ),
    ...table(
      'rates',
      ['of', 'have', 'share'],
      rates.map(({ name, of, has }) => [name, String(of), String(has), percent(has, of)]),
    ),
    ...rates.flatMap(({ name, byNation, byDomain }) => thin(name, [...byNation, ...byDomain])),
    '',
    gaps.length === 0
      ? 'Every nation has holdings in each service that it has.'
      : `No holdings in a service that the nation has: ${gaps.map((one) => `${one.nation} (${one.servicesWithoutHoldings.join(', ')})`).join('; ')}`,
    '',
    ...goals.map(({ name, is, atLeast, measure, reached }) => {
      const unit = measure === 'COUNT' ? '' : ' %';
      return `${reached ? 'reached' : 'MISSED '}  ${name}: ${is}${unit} of ${atLeast}${unit}`;
    }),
  ].join('\n');
}

function thin(name: string, lines: readonly RateLine[]): string[] {
  const below = lines.filter(({ isThin }) => isThin).map(({ line, has, of }) => `${line} (${has} of ${of})`);
  return below.length === 0 ? [] : [`Below half of the whole, ${name}: ${below.join(', ')}`];
}

function cells(tally: Tally): string[] {
  const { total, byGrade } = tally;
  return [String(total), ...GRADES.map((grade) => percent(byGrade[grade], total)), share(tally)];
}

function share({ onAPage, total }: Tally): string {
  return percent(onAPage, total);
}

function percent(part: number, whole: number): string {
  if (part === 0) return '.';
  const share = shareOf(part, whole);
  return share === 0 ? '<1 %' : `${share} %`;
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [[title, ...heads], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [...all.map(line), ''];
}
