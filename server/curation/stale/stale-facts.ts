import { endOf } from '../../engine/facts/partial-date.ts';
import type { Evidence, HoldingEntry, HoldingEvidence, Records } from '../../engine/facts/records.ts';

/** Why a fact should be looked at again. */
export type Staleness = 'OLD' | 'IN_SERVICE_WITHOUT_A_DATE' | 'EXPECTED_DATE_PASSED';

export interface StaleFact {
  why: Staleness;
  /** Folder and record: holdings/nor. */
  record: string;
  /** What of the record it is: `f-16am IN_SERVICE`; missing for the record as a whole. */
  entry?: string;
  /** The latest date on which somebody said so, or the date that has passed; missing where there is none. */
  date?: string;
}

interface Dated {
  evidence?: HoldingEvidence[];
  reportedOn?: string;
}

/**
 * Facts that time may have overtaken, as of a day. A fact is as young as the youngest date that stands by it: that of its report, that of which a word
 * on a holding speaks, or the day on which a page was published; a page without a date counts by the day on which it was opened. A fact without any date is not called old.
 *
 * @param limit Facts whose youngest date is before this day are old.
 */
export function staleFacts(records: Records, asOf: string, limit: string): StaleFact[] {
  const sources = new Map(records.sources.map((source) => [source.id, source.published ?? source.openedOn]));
  const youngest = ({ evidence = [], reportedOn }: Dated, also: readonly (string | undefined)[] = []): string | undefined => {
    const dates = [
      reportedOn,
      ...also,
      ...evidence.map(({ source, on }) => on ?? (source === undefined ? undefined : sources.get(source))),
    ];
    return dates
      .filter((date) => date !== undefined)
      .sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1))
      .at(-1);
  };
  const oldOf = (record: string, dated: Dated, entry?: string, also?: readonly (string | undefined)[]): StaleFact[] => {
    const date = youngest(dated, also);
    return date === undefined || endOf(date) >= limit ? [] : [{ why: 'OLD', record, ...(entry !== undefined && { entry }), date }];
  };
  return [
    ...records.holdings.flatMap((list) =>
      list.holdings.flatMap((entry) => {
        const record = `holdings/${list.id}`;
        const name = `${entry.item} ${entry.status}`;
        // What has ended does not change any more.
        const old = isOpen(entry) ? oldOf(record, withEvidence(entry, list.evidence), name) : [];
        return [
          ...old,
          ...stateOf(entry, asOf, youngest(withEvidence(entry, list.evidence))).map((found) => ({ ...found, record, entry: name })),
        ];
      }),
    ),
    ...records.clearances
      .filter(({ validTo }) => validTo === undefined)
      .flatMap((one) => oldOf(`clearances/${one.id}`, one, undefined, [one.validFrom])),
    ...records.assertions
      .filter(({ validTo }) => validTo === undefined)
      .flatMap((one) => oldOf(`assertions/${one.id}`, one, undefined, [one.validFrom])),
    ...records.consents
      .filter(({ validTo, decision }) => validTo === undefined && decision === 'PENDING')
      .flatMap((one) => oldOf(`consents/${one.id}`, one, undefined, [one.date])),
    ...records.frameworks.filter(({ to }) => to === undefined).flatMap((one) => oldOf(`frameworks/${one.id}`, one)),
    ...records.production.flatMap((line) =>
      (line.capacity ?? []).flatMap((figure) => {
        const entry = `capacity of ${figure.reportedOn}`;
        const passed = figure.reachedBy !== undefined && endOf(figure.reachedBy) < asOf;
        return [
          ...oldOf(`production/${line.id}`, withEvidence(figure, line.evidence), entry),
          ...(passed
            ? [{ why: 'EXPECTED_DATE_PASSED' as const, record: `production/${line.id}`, entry, date: figure.reachedBy ?? '' }]
            : []),
        ];
      }),
    ),
  ];
}

/** What may change still: somebody has it, or waits for it. RETIRED and DONATED are history. */
function isOpen({ status, to }: HoldingEntry): boolean {
  return to === undefined && status !== 'RETIRED' && status !== 'DONATED';
}

function withEvidence(entry: Dated, evidence: Evidence[]): Dated {
  return { evidence, ...entry };
}

function stateOf(entry: HoldingEntry, asOf: string, reported: string | undefined): Pick<StaleFact, 'why' | 'date'>[] {
  const { status, from, to, expected } = entry;
  if (status === 'IN_SERVICE' && from === undefined && to === undefined && reported === undefined)
    return [{ why: 'IN_SERVICE_WITHOUT_A_DATE' }];
  const waits = (status === 'ON_ORDER' || status === 'PLEDGED') && to === undefined;
  return waits && expected !== undefined && endOf(expected) < asOf ? [{ why: 'EXPECTED_DATE_PASSED', date: expected }] : [];
}
