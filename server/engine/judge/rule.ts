import { interfaceText } from '../facts/text.ts';
import type { Case } from './case.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { Claim } from '../facts/evidence.ts';
import type { Relation } from '../facts/records.ts';
import type { End, Subject } from '../facts/subject.ts';
import type { Code } from '../verdict/code.ts';
import type { RuleName } from '../verdict/rulebook.ts';
import type { Finding, Outcome, Words } from '../verdict/verdict.ts';

export type { End } from '../facts/subject.ts';

/** Two ports of one interface kind, looked at in one case. For ACCEPTS `a` is the host's. */
export class PortPair {
  readonly case: Case;
  readonly a: End;
  readonly b: End;
  #ends: readonly [string, string] | undefined;

  constructor(asked: Case, a: End, b: End) {
    this.case = asked;
    this.a = a;
    this.b = b;
  }

  get relation(): Relation {
    return this.case.relation;
  }

  /** As of the day of the case. */
  get catalogue(): Catalogue {
    return this.case.on.catalogue;
  }

  /** The two ends as findings name them. Made when first asked for: most pairs are only looked up. */
  get ends(): readonly [string, string] {
    return (this.#ends ??= [this.a.ref, this.b.ref]);
  }
}

/** One sentence that can be true of a pair of ports. Nothing found: the rule does not concern the pair. */
export interface Rule {
  name: RuleName;
  relations: readonly Relation[];
  check(pair: PortPair): readonly Finding[];
}

/** One sentence that can be true of two items as a whole, whatever their ports. */
export interface ItemRule {
  name: RuleName;
  relations: readonly Relation[];
  check(a: Subject, b: Subject): readonly Finding[];
}

/** The case in which a condition of an end's port is read: of two hosts each is asked about as the host. */
export function caseOf({ case: asked, relation, b }: PortPair, end: End): Case {
  if (relation !== 'SHARES_SUPPLY' || end !== b) return asked;
  return { ...asked, a: asked.b, b: asked.a, hostNation: asked.guestNation, guestNation: asked.hostNation };
}

/** What a rule that does not concern a pair found. */
export const NOTHING: readonly Finding[] = [];

/** What a finding on the interfaces of two ends says besides naming them. */
export type InterfaceRemark = Outcome & {
  reason?: Words;
  /** Claims besides the ports' own. */
  claims?: readonly Claim[] | undefined;
  answerable?: boolean;
  isMismatch?: boolean;
};

/**
 * A finding that names both ends and their interfaces, and rests on what is recorded of both ports. Written out field by field, because it is
 * made for every pair; the remark is a whole outcome by its type, which the compiler can't follow through that.
 */
export function interfaceFinding(pair: PortPair, rule: Rule, code: Code, remark: InterfaceRemark): Finding {
  const { a, b, ends } = pair;
  const { level, reason, condition, missing, answerable, isMismatch } = remark;
  const names = { a: a.subject.name, b: b.subject.name, aInterface: interfaceText(a.spec), bInterface: interfaceText(b.spec) };
  return {
    rule: rule.name,
    code,
    level,
    facts: reason === undefined ? names : { ...names, reason },
    claims: remark.claims === undefined ? [a.port.evidence, b.port.evidence] : [...remark.claims, a.port.evidence, b.port.evidence],
    condition,
    missing,
    ends,
    outranked: false,
    answerable,
    isMismatch,
  } as Finding;
}

/** Two ends that share something and differ in it: it holds under a condition that names the same facts. Rests on what is recorded of both ports. */
export function sharedUnder({ a, b, ends }: PortPair, rule: Rule, code: Code, condition: Code, differing: Finding['facts']): Finding {
  const facts = { a: a.subject.name, b: b.subject.name, ...differing };
  const claims = [a.port.evidence, b.port.evidence];
  return { rule: rule.name, code, level: 'CONDITIONAL', facts, claims, condition: { code: condition, facts }, ends };
}
