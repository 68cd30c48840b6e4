import { headOf, type Case } from './case.ts';
import { gather } from '../facts/gather.ts';
import { groundOf } from '../verdict/basis.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import { statementsAbout } from './statements.ts';
import { besideBetterWords, findingsOfStatement, sourcesDisagree, weighStatements } from './weigh-statements.ts';
import type { Subject } from '../facts/subject.ts';
import { outrank, type Finding, type PortVerdict, type Verdict } from '../verdict/verdict.ts';

/** What the rules derive of a pair, before statements on the pair itself are heard. */
export interface Derived {
  findings: readonly Finding[];
  ports: readonly PortVerdict[];
}

/** For a relation between equals: statements on the pair outrank what the rules derive; two that disagree make it CONFLICTING. */
export function hearStatements(asked: Case, derived: Derived): Verdict {
  const { a, b } = asked;
  const weighed = weighStatements(statementsAbout(asked));
  if (weighed === undefined) return concludeVerdict(headOf(asked), derived.findings, derived.ports);
  const stated = gather(weighed.statements, (one) => findingsOfStatement(asked, one));
  const beside = besideBetterWords(weighed.statements, stated, groundOf(derived.findings));
  if (beside !== undefined) return concludeVerdict(headOf(asked), [...derived.findings, ...beside], derived.ports);
  const decides = weighed.level === 'CONFLICTING' ? [sourcesDisagree(a, b, stated), ...outrank(stated)] : stated;
  const verdict = concludeVerdict(headOf(asked), [...decides, ...outrank(derived.findings)], derived.ports);
  const { level, basis, use } = verdict;
  return { ...verdict, ports: derived.ports.map((port) => ({ ...port, level, basis, use })) };
}

/** Nothing is recorded of one of the two: not a no, and not "not comparable" either. */
export function nothingRecorded(of: Subject): Finding {
  return {
    rule: 'host-has-a-port-for-each-end',
    code: 'NO_PORT_RECORDED',
    level: 'UNKNOWN',
    answerable: true,
    facts: { of: of.name },
    claims: [],
    missing: { of: of.id, fact: { code: 'INTERFACES_OF', facts: { of: of.name } } },
  };
}
