import { LIKELY } from '../../search/confidence.ts';
import { isFound, recallOf, shareOf, type Calibration, type MatchedName, type Share } from './calibrate-names.ts';
import { isHeld, isMeant, meantBy } from './labelled-name.ts';
import { percent } from './promise.ts';

/** The calibration as a page for a terminal: by band of confidence, by kind of source, the sums; then each candidate that is wrong and likely, and each name that was missed. */
export function reportCalibration({ names, bands, certain, likely, recall, milliseconds }: Calibration): string {
  const kinds = [...new Set(names.map(({ kind }) => kind))].sort();
  const wrong = names.filter((name) => name.candidates.some(({ confidence, thing }) => confidence >= LIKELY && !isMeant(name, thing.id)));
  const missed = names.filter((name) => isHeld(name) && !isFound(name) && !wrong.includes(name));
  return [
    'confidence     candidates     right',
    ...bands.map(
      ({ from, to, share }) => `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}${cell(share.of, 15)}${of(share).padStart(10)}`,
    ),
    '',
    'kind of source              names   at 0.9   right   at 0.5   right  recall',
    ...kinds.map((kind) =>
      rowOf(
        kind,
        names.filter((name) => name.kind === kind),
      ),
    ),
    rowOf('all', names),
    '',
    `At 0.9 and more ${of(certain)} right, at 0.5 and more ${of(likely)}; recall ${of(recall)}. ${names.length} names in ${Math.round(milliseconds)} ms.`,
    ...listed('Wrong at 0.5 and more', wrong),
    ...listed('Missed', missed),
  ].join('\n');
}

function rowOf(kind: string, names: readonly MatchedName[]): string {
  const [certain, likely] = [shareOf(names, 0.9), shareOf(names, LIKELY)];
  return [
    kind.padEnd(24),
    cell(names.length, 9),
    cell(certain.of, 9),
    of(certain).padStart(8),
    cell(likely.of, 9),
    of(likely).padStart(8),
    of(recallOf(names)).padStart(8),
  ].join('');
}

function cell(value: number, width: number): string {
  return String(value).padStart(width);
}

function of({ right, of: all }: Share): string {
  return all === 0 ? '-' : percent(right / all);
}

function listed(title: string, names: readonly MatchedName[]): string[] {
  return names.length === 0 ? [] : ['', `${title} (${names.length})`, ...names.map(describe)];
}

function describe(matched: MatchedName): string {
  const { name, kind, candidates } = matched;
  const found = candidates
    .slice(0, 3)
    .map(
      ({ thing, confidence, ignoredWords }) =>
        `${thing.id} ${confidence}${ignoredWords.length === 0 ? '' : ` without "${ignoredWords.join('", "')}"`}`,
    );
  return `  ${name} (${kind}): ${meantBy(matched).join(' or ') || 'nothing'}, but got ${found.join('; ') || 'nothing'}`;
}
