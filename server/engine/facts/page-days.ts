import { certainFrom } from './partial-date.ts';
import type { ClosedList, EvidenceGrade, InterfaceSpecRecord, Port, Records, Relation } from './records.ts';

/** A yes on a pair, with the day from which on it speaks. */
export interface DatedClaim {
  relation: Relation;
  /** Host and guest, or two peers: items, families or interfaces. */
  between: readonly [string, string];
  /** As exact as its source. */
  from: string;
  /** True where the claim names its first day, false where that of its page stands for it. */
  isExplicit: boolean;
  /** Kind of the interface at which it is said; undefined of a statement on the pair as a whole. */
  kind?: string | undefined;
}

type Words = readonly { source?: string; grade?: EvidenceGrade }[];

/**
 * From which day on words on pairs speak, where that two work together is a matter of integration (`integrated` of the kind of interface): from
 * the first day that the claim itself names, else from the day of its page; of a page without a date, from the day on which it was opened. A
 * word on a mechanical fit speaks on every day, as does general knowledge.
 */
export class PageDays {
  /** Every yes that begins to speak on a day that is known. */
  readonly claims: readonly DatedClaim[];
  readonly #records: Records;
  readonly #integrated: ReadonlySet<string>;
  /** Of these, those that take what is made to them as a chamber does. */
  readonly #mechanical: ReadonlySet<string>;
  readonly #kindOf: ReadonlyMap<string, string>;
  /** Days of pages: when they were published, else when they were opened. */
  readonly #dateOf: ReadonlyMap<string, string>;
  readonly #items: ReadonlyMap<string, { ports?: Port[]; variantOf?: string }>;

  constructor(records: Records) {
    this.#records = records;
    const kinds = records.vocabulary['interface-kinds'];
    const integrated = new Map(kinds.filter((kind) => kind.integrated === true).map((kind) => [kind.id, kind]));
    // A tube made for one missile takes it as a chamber takes its cartridge; that it takes another is an integration.
    const isMechanical = ({ kind, fixesWholeInterface }: InterfaceSpecRecord) =>
      fixesWholeInterface && integrated.get(kind)?.sharesBy === 'QUALIFIED_LIST';
    this.#kindOf = new Map(records.interfaces.map(({ id, kind }) => [id, kind]));
    const isIntegrated = (one: InterfaceSpecRecord) => one.integrated ?? integrated.has(one.kind);
    this.#integrated = new Set(records.interfaces.filter(isIntegrated).map(({ id }) => id));
    this.#mechanical = new Set(records.interfaces.filter((one) => one.integrated === undefined && isMechanical(one)).map(({ id }) => id));
    this.#dateOf = new Map(records.sources.map(({ id, published, openedOn }) => [id, published ?? openedOn]));
    this.#items = new Map([...records.equipment, ...records.supplies].map((item) => [item.id, item]));
    this.claims = [...this.#ofPorts(), ...this.#ofPairs()];
  }

  /** Days on which a word begins to speak. */
  *turns(): Generator<string> {
    for (const { from } of this.claims) yield certainFrom(from, this.#records.dataset.asOf);
    for (const date of new Set(this.#dateOf.values())) if (this.claims.length > 0) yield certainFrom(date, this.#records.dataset.asOf);
  }

  /** The words that speak on a day already. The same list where all of them do. */
  heardOn<W extends Words>(day: string, words: W): W {
    const isHeard = ({ source }: Words[number]) => {
      const date = this.#dateOf.get(source ?? '');
      return date === undefined || certainFrom(date, this.#records.dataset.asOf) <= day;
    };
    return words.every(isHeard) ? words : (words.filter(isHeard) as unknown as W);
  }

  /** The day on which a list was called whole: its own, else that of the first of its pages; undefined where no page says so. */
  dayOfList({ asOf, evidence }: ClosedList): string | undefined {
    return this.#firstDay(asOf, evidence);
  }

  /** Claims that begin to speak only after a day. */
  laterThan(day: string): readonly DatedClaim[] {
    return this.claims.filter(({ from }) => day < certainFrom(from, this.#records.dataset.asOf));
  }

  /** True where a claim of a port on an item is on an integration. */
  isOfClaim({ interface: id, role }: Port, item: string | undefined): boolean {
    if (!this.#integrated.has(id) || item === undefined) return this.#integrated.has(id);
    return this.#isIntegratedWith(id, this.#interfacesOf(item, role === 'HOST' ? 'GUEST' : role === 'GUEST' ? 'HOST' : 'PEER'));
  }

  /** A tube and what is made to it, or of whose interfaces nothing is recorded, is no matter of integration. */
  #isIntegratedWith(id: string, others: readonly string[]): boolean {
    return this.#integrated.has(id) && !(this.#mechanical.has(id) && (others.length === 0 || others.includes(id)));
  }

  /** True where the two of a pair meet at an interface that is integrated. One of which no interface is recorded meets at those of the other. */
  isOfPair(relation: Relation, [first, second]: readonly string[]): boolean {
    if (relation !== 'ACCEPTS' && relation !== 'CONNECTS') return false;
    const roles: readonly [Port['role'], Port['role']] = relation === 'ACCEPTS' ? ['HOST', 'GUEST'] : ['PEER', 'PEER'];
    const one = this.#interfacesOf(first ?? '', roles[0]);
    const other = this.#interfacesOf(second ?? '', roles[1]);
    const kinds = new Set(other.map((id) => this.#kindOf.get(id)));
    const shared = one.length === 0 ? other : other.length === 0 ? one : one.filter((id) => kinds.has(this.#kindOf.get(id)));
    return shared.some((id) => this.#isIntegratedWith(id, one.length === 0 ? one : other));
  }

  /** Interfaces of an item and its families in a role; of an interface itself. */
  #interfacesOf(id: string, role: Port['role']): string[] {
    if (this.#kindOf.has(id)) return [id];
    const line = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !line.has(at); at = this.#items.get(at)?.variantOf) line.add(at);
    return [...line].flatMap((at) => (this.#items.get(at)?.ports ?? []).filter((port) => port.role === role).map((port) => port.interface));
  }

  /** The first day of a claim: its own, else that of the first of its pages; undefined where a word of it speaks on every day. */
  #firstDay(validFrom: string | undefined, words: Words): string | undefined {
    if (validFrom !== undefined) return validFrom;
    const dates = words.map(({ source }) => this.#dateOf.get(source ?? ''));
    return dates.includes(undefined) ? undefined : (dates as string[]).sort()[0];
  }

  *#ofPorts(): Generator<DatedClaim> {
    for (const { id, ports = [], evidence } of [...this.#records.equipment, ...this.#records.supplies]) {
      for (const port of ports) {
        if (port.qualified === undefined) continue;
        for (const { item, validFrom = port.validFrom, evidence: own = port.evidence ?? evidence } of port.qualified) {
          // A port that was added says since when, whatever sort of fit it is.
          const from = this.isOfClaim(port, item) ? this.#firstDay(validFrom, own) : validFrom;
          if (item === undefined || from === undefined) continue;
          yield {
            relation: 'ACCEPTS',
            between: port.role === 'GUEST' ? [item, id] : [id, item],
            from,
            isExplicit: validFrom !== undefined,
            kind: this.#kindOf.get(port.interface),
          };
        }
      }
    }
  }

  *#ofPairs(): Generator<DatedClaim> {
    const { assertions, clearances } = this.#records;
    for (const { between, relation, validFrom, evidence, level } of assertions)
      if (level !== 'INCOMPATIBLE' && between !== undefined) yield* this.#ofPair(relation, between, validFrom, evidence);
    for (const { between, validFrom, evidence, status } of clearances)
      if (status !== 'NOT_CLEARED' && status !== 'WITHDRAWN') yield* this.#ofPair('ACCEPTS', between, validFrom, evidence);
  }

  *#ofPair(
    relation: Relation,
    [first = '', second = '']: readonly string[],
    validFrom: string | undefined,
    words: Words,
  ): Generator<DatedClaim> {
    const from = this.#firstDay(validFrom, words);
    if (from !== undefined && this.isOfPair(relation, [first, second]))
      yield { relation, between: [first, second], from, isExplicit: validFrom !== undefined };
  }
}

const known = new WeakMap<Records, PageDays>();

/** The days of the pages of a release, read once. */
export function pageDaysOf(records: Records): PageDays {
  let days = known.get(records);
  if (days === undefined) known.set(records, (days = new PageDays(records)));
  return days;
}
