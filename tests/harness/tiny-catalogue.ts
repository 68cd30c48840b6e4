import { emptyRecords } from '../../server/engine/facts/empty-records.ts';
import { assess } from '../../server/engine/judge/assess.ts';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { createCatalogue, type Catalogue } from '../../server/engine/facts/catalogue.ts';
import type { Day } from '../../server/engine/facts/day.ts';
import type {
  AssertionRecord,
  ClaimEntry,
  EquipmentTypeRecord,
  Evidence,
  EvidenceGrade,
  InterfaceSpecRecord,
  Port,
  Records,
  Relation,
  SourceRecord,
  SupplyTypeRecord,
  Term,
} from '../../server/engine/facts/records.ts';
import type { Case } from '../../server/engine/judge/case.ts';
import { factText } from '../../server/engine/words/phrase.ts';
import { PortPair, type Rule } from '../../server/engine/judge/rule.ts';
import type { Subject } from '../../server/engine/facts/subject.ts';
import type { Condition, Finding, Level, MissingFact, Phrase, Verdict } from '../../server/engine/verdict/verdict.ts';

/** Day for which verdicts in tests hold. */
export const DAY = '2026-11-24';

/** A word of a source. Its source tells, in a test, which record it came from. */
export const word = (source: string, grade: EvidenceGrade = 'DECLARED'): Evidence[] => [{ source, grade }];

/** Interface kinds, one of each sort that a rule treats in its own way. */
export const KINDS: readonly Term[] = [
  { id: 'calibre', name: 'Calibre', roles: 'HOST_GUEST', decides: ['boreDiameterMm', 'caseLengthMm'] },
  { id: 'link', name: 'Link', roles: 'HOST_GUEST', decides: [] },
  {
    id: 'charge',
    name: 'Charge',
    roles: 'HOST_GUEST',
    decides: [],
    otherwise: { INTERCHANGES: 'CONDITIONAL', SHARES_SUPPLY: 'CONDITIONAL' },
  },
  { id: 'rail', name: 'Rail', roles: 'HOST_GUEST', decides: [], sharesBy: 'QUALIFIED_LIST' },
  { id: 'probe', name: 'Probe', roles: 'HOST_GUEST', decides: ['method'], either: true, clearance: 'BOTH_NATIONS' },
  { id: 'well', name: 'Fuze well', roles: 'HOST_GUEST', decides: [], clearance: 'USER_NATION' },
  { id: 'net', name: 'Net', roles: 'PEER', decides: [], common: ['modes'] },
  { id: 'deck', name: 'Deck', roles: 'HOST_GUEST', limits: [{ guest: 'massKg', host: 'massLimitKg', decisive: true }] },
];

/** An interface specification of a kind, fixed as a whole where not said otherwise. */
export const spec = (id: string, kind = 'calibre', more: Partial<InterfaceSpecRecord> = {}): InterfaceSpecRecord => ({
  id,
  name: id,
  kind,
  fixesWholeInterface: true,
  evidence: word(id),
  ...more,
});

const portOf =
  (role: Port['role']) =>
  (to: string, more: Partial<Port> = {}): Port => ({
    id: `${role.toLowerCase()}-${to}`,
    role,
    interface: to,
    purpose: 'MAIN_ARMAMENT',
    ...more,
  });
export const host = portOf('HOST');
export const guest = portOf('GUEST');
export const peer = portOf('PEER');

export const equipment = (id: string, ports: Port[] = [], more: Partial<EquipmentTypeRecord> = {}): EquipmentTypeRecord => ({
  id,
  name: id,
  category: 'gun',
  ...(ports.length > 0 && { ports }),
  evidence: word(id),
  ...more,
});

export const supply = (id: string, ports: Port[] = [], more: Partial<SupplyTypeRecord> = {}): SupplyTypeRecord => ({
  id,
  name: id,
  category: 'round',
  ...(ports.length > 0 && { ports }),
  evidence: word(id),
  ...more,
});

export const assertion = (
  between: [string, string],
  level: AssertionRecord['level'],
  more: Partial<AssertionRecord> = {},
): AssertionRecord => ({
  id: `${between.join('-')}-${level.toLowerCase()}`,
  relation: 'ACCEPTS',
  between,
  level,
  basis: 'STATED',
  reason: 'Said so.',
  evidence: word('assertion'),
  ...more,
});

export type Parts = Partial<Omit<Records, 'vocabulary'>> & { vocabulary?: Partial<Records['vocabulary']> };

/** Records of a tiny catalogue: what a test names, nothing else but kinds and two categories. */
export function tinyRecords({ vocabulary, ...parts }: Parts): Records {
  return {
    ...emptyRecords(),
    ...parts,
    vocabulary: {
      categories: [
        { id: 'gun', name: 'Gun' },
        { id: 'round', name: 'Round' },
      ],
      'interface-kinds': [...KINDS],
      features: [{ id: 'setter', name: 'Fuze setter' }],
      reasons: [],
      conditions: [],
      topics: [],
      'partner-nations': [],
      ...vocabulary,
    },
  };
}

/** One claim for each of several things. */
export const claims = (ids: readonly string[], more: Partial<ClaimEntry> = {}): ClaimEntry[] => ids.map((item) => ({ item, ...more }));

export const tinyCatalogue = (parts: Parts): Catalogue => createCatalogue(tinyRecords(parts));

/** A tiny catalogue as of a day. */
export const tinyDay = (parts: Parts, asOf = DAY): Day => new Calendar(tinyCatalogue(parts)).on(asOf);

/** A subject that must exist. */
export function subjectIn(on: Day, id: string): Subject {
  const subject = on.subject(id);
  if (subject === undefined) throw new Error(`The test names ${id}, which the catalogue does not hold.`);
  return subject;
}

/** What is asked of two things of a day, under one relation. */
export function caseIn(on: Day, relation: Relation, a: string, b: string): Case {
  const judge = (other: Case) => assess(on, other.a, other.b, other.relation, { hostNation: other.hostNation });
  return { on, relation, a: subjectIn(on, a), b: subjectIn(on, b), judge };
}

export function verdictIn(on: Day, a: string, b: string, relation?: Relation): Verdict {
  return assess(on, subjectIn(on, a), subjectIn(on, b), relation);
}

/** A finding as tests compare it: claims by their sources, what is not there left out. */
export interface BriefFinding {
  code: string;
  level: Level;
  facts?: Phrase['facts'];
  condition?: Condition;
  missing?: MissingFact;
  claims: string[];
  ends?: readonly [string, string];
  outranked?: true;
}

export function brief({ code, level, facts, claims, condition, missing, ends, outranked }: Finding): BriefFinding {
  return {
    code,
    level,
    facts: readFacts(facts),
    claims: claims.map((claim) => claim.map((one) => one.source ?? one.grade).join('+')),
    ...(condition !== undefined && { condition: isPhrase(condition) ? readPhrase(condition) : condition }),
    ...(missing !== undefined && { missing: { ...missing, fact: readPhrase(missing.fact) } }),
    ...(ends !== undefined && { ends }),
    ...(outranked === true && { outranked }),
  };
}

/** The facts of a phrase as they read in English. */
export function readFacts(facts: Phrase['facts']): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact)]));
}

/** A phrase with its facts as they read in English. */
export function readPhrase({ code, facts }: Phrase): Phrase {
  return { code, facts: readFacts(facts) };
}

function isPhrase(condition: Condition): condition is Phrase {
  return typeof condition === 'object' && 'code' in condition;
}

/** Two items with one port each, and what a rule finds of the two ports. */
export interface Meeting {
  parts?: Parts;
  a: Port;
  b: Port;
  /** Fields of the items `a` and `b`. */
  itemA?: Partial<EquipmentTypeRecord>;
  itemB?: Partial<SupplyTypeRecord>;
}

/** Runs one rule on the only port of `a` (equipment) and the only port of `b` (equipment where its port is no guest, else a supply). */
export function findingsOfRule(rule: Rule, relation: Relation, { parts = {}, a, b, itemA, itemB }: Meeting): BriefFinding[] {
  const kindOfA = a.role === 'GUEST' ? supply('a', [a], itemA as Partial<SupplyTypeRecord>) : undefined;
  const kindOfB = b.role === 'GUEST' ? undefined : equipment('b', [b], itemB as Partial<EquipmentTypeRecord>);
  const on = tinyDay({
    ...parts,
    equipment: [...(parts.equipment ?? []), ...(kindOfA ? [] : [equipment('a', [a], itemA)]), ...(kindOfB ? [kindOfB] : [])],
    supplies: [...(parts.supplies ?? []), ...(kindOfA ? [kindOfA] : []), ...(kindOfB ? [] : [supply('b', [b], itemB)])],
  });
  const [endA] = subjectIn(on, 'a').ends[a.role];
  const [endB] = subjectIn(on, 'b').ends[b.role];
  if (endA === undefined || endB === undefined) throw new Error('The test names an interface or a kind that the catalogue does not hold.');
  const found = rule.check(new PortPair(caseIn(on, relation, 'a', 'b'), endA, endB));
  for (const one of found) if (one.rule !== rule.name) throw new Error(`${rule.name} found something under the name ${one.rule}.`);
  return found.map(brief);
}

/** An end of the item `a` and the end of an interface that is asked about as such. */
export function pairOfSpecs(relation: Relation, parts: Parts, a: Port, id: string): PortPair {
  const on = tinyDay({ ...parts, equipment: [equipment('a', [a])] });
  const [endA] = subjectIn(on, 'a').ends[a.role];
  const [endB] = subjectIn(on, id).ends[a.role === 'HOST' ? 'GUEST' : a.role];
  if (endA === undefined || endB === undefined) throw new Error('The test names an interface or a kind that the catalogue does not hold.');
  return new PortPair(caseIn(on, relation, 'a', id), endA, endB);
}

/** A page that was opened in February 2026, and of which the day is known or not. */
export const page = (id: string, published?: string): SourceRecord => ({
  id,
  title: id,
  publisher: id,
  url: 'https://example.org',
  openedOn: '2026-02',
  ...(published !== undefined && { published }),
});
