import { listedUnder } from '../facts/listed-under.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import type { ClearanceRecord } from '../facts/records.ts';
import { rankOfClaim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import type { Subject } from '../facts/subject.ts';
import { nationText } from '../facts/text.ts';
import type { Code } from '../verdict/code.ts';
import { uniqueConditions, type Condition, type Phrase } from '../verdict/verdict.ts';

/** What is known of the permission for a pair. Technical fit is another question. */
export interface ClearanceSummary {
  /** Whose permission is needed besides the fit; undefined where the kind of interface does not say. */
  needed: 'BOTH_NATIONS' | 'USER_NATION' | undefined;
  /** Statements that hold on the day, the most direct first. */
  statements: readonly ClearanceRecord[];
  /** Nations asked about that are not among those that made a statement. */
  silent: readonly string[];
}

/** How two nations stand to a pair of which one has the host and the other the guest. */
export type ClearanceState = 'CLEARED' | 'RESTRICTED' | 'NOT_CLEARED' | 'CONFLICTING' | 'ONE_SIDED' | 'NO_STATEMENT';

/** Whose host and whose guest a statement speaks of: a nation's word on its own fleets, where it names no other. */
export function fleetsOf({
  nation,
  hostNation = nation,
  guestNation = nation,
}: ClearanceRecord): Readonly<Record<'host' | 'guest', string>> {
  return { host: hostNation, guest: guestNation };
}

/** True of a no, and of a yes that was taken back. */
export function isRefusal({ status }: ClearanceRecord): boolean {
  return status === 'NOT_CLEARED' || status === 'WITHDRAWN';
}

/** Clearances on a pair of items or of families of theirs, as of a day. `nations`: who is asked about, alpha-3. */
export function clearancesFor(on: Day, a: Subject, b: Subject, nations: readonly string[] = []): ClearanceSummary {
  const found = new Map<ClearanceRecord, number>();
  for (const record of listedUnder(on.catalogue.clearancesByEnd, a.line)) {
    const distance = distanceTo(record, a, b);
    if (distance !== undefined) found.set(record, distance);
  }
  const statements = [...found].sort(([, one], [, other]) => one - other).map(([record]) => record);
  const spoken = new Set(statements.map((one) => one.nation));
  const met = a.ends.HOST.find(({ kind }) => kind.clearance !== undefined && b.ends.GUEST.some((end) => end.kind === kind));
  return { needed: met?.kind.clearance, statements, silent: nations.filter((code) => !spoken.has(code)) };
}

/** True where a nation has cleared the guest by its own name, on a page. */
export function isClearedByName(on: Day, a: Subject, b: Subject): boolean {
  return clearancesFor(on, a, b).statements.some(
    (one) => !isRefusal(one) && one.between.includes(b.id) && rankOfClaim(one.evidence) < rankOfGrade('UNVERIFIED'),
  );
}

/** Steps from the pair to the families that a record names; undefined where it speaks of others. Host and guest may be named either way round. */
function distanceTo({ between: [first = '', second = ''] }: ClearanceRecord, a: Subject, b: Subject): number | undefined {
  return stepsBetween(a, first, b, second) ?? stepsBetween(a, second, b, first);
}

function stepsBetween(a: Subject, first: string, b: Subject, second: string): number | undefined {
  const [one, other] = [a.line.indexOf(first), b.line.indexOf(second)];
  return one >= 0 && other >= 0 ? one + other : undefined;
}

/**
 * How the nation of the host and the nation of the guest stand to the pair. Where both have to agree, one word alone is ONE_SIDED, and two
 * words that differ are CONFLICTING; one nation's no is a no.
 */
export function clearanceBetween({ needed, statements }: ClearanceSummary, hostNation: string, guestNation: string): ClearanceState {
  const concerns = (one: ClearanceRecord) => {
    const { host, guest } = fleetsOf(one);
    return host === hostNation && guest === guestNation && [host, guest].includes(one.nation);
  };
  const said = statements.filter(concerns);
  if (said.length === 0) return 'NO_STATEMENT';
  const no = said.filter(isRefusal);
  if (no.length === said.length) return 'NOT_CLEARED';
  if (no.length > 0) return 'CONFLICTING';
  const speakers = new Set(said.map((one) => one.nation));
  if (needed === 'BOTH_NATIONS' && hostNation !== guestNation && speakers.size < 2) return 'ONE_SIDED';
  return said.some((one) => one.status === 'CLEARED_WITH_RESTRICTIONS') ? 'RESTRICTED' : 'CLEARED';
}

/** The summary in sentences: who cleared it, who did with restrictions, who refused, who said nothing. */
export function summariseClearances(catalogue: Catalogue, { needed, statements, silent }: ClearanceSummary): Phrase[] {
  if (statements.length === 0 && silent.length === 0) return needed === undefined ? [] : [{ code: 'NO_CLEARANCE_RECORDED', facts: {} }];
  const by = (...statuses: ClearanceRecord['status'][]): Condition[] => {
    const said = statements.filter((one) => statuses.includes(one.status));
    const whose = (one: ClearanceRecord) => (needed === 'BOTH_NATIONS' ? speakerOf(catalogue, one) : nationText(catalogue, one.nation));
    return [...uniqueConditions(said.map(whose))];
  };
  const phrase = (code: Code, nations: readonly Condition[]): Phrase[] => (nations.length === 0 ? [] : [{ code, facts: { nations } }]);
  return [
    ...phrase('CLEARED_BY', by('CLEARED')),
    ...phrase('RESTRICTED_BY', by('CLEARED_WITH_RESTRICTIONS')),
    ...phrase('REFUSED_BY', by('NOT_CLEARED', 'WITHDRAWN')),
    ...phrase(
      'NO_STATEMENT_BY',
      silent.map((code) => nationText(catalogue, code)),
    ),
  ];
}

/** Who speaks, of whose host and whose guest: a word on its own two says nothing of its host with the guest of another. */
function speakerOf(catalogue: Catalogue, statement: ClearanceRecord): Phrase {
  const nameOf = (code: string) => nationText(catalogue, code);
  const { host, guest } = fleetsOf(statement);
  return { code: 'SPEAKS_OF_FLEETS', facts: { nation: nameOf(statement.nation), host: nameOf(host), guest: nameOf(guest) } };
}
