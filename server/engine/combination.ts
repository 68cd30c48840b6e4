import { assess } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import { supportOf } from './rule.ts';
import { buildSubject, type Subject } from './subject.ts';
import { concludeVerdict, worstOf, type Finding, type Verdict } from './verdict.ts';

/** The parts of a firing set. Charge and fuze may be left out; what is left out is named as missing. */
export interface FiringSet {
  host: Subject;
  projectile: Subject;
  charge?: Subject;
  fuze?: Subject;
}

/** A firing set judged as a whole and part by part. Fit is a conjunction: tube AND projectile AND charge AND fuze AND firing data. */
export interface CombinationVerdict {
  whole: Verdict;
  parts: Verdict[];
}

/** Judges tube + projectile (+ charge, + fuze). A recorded combination outranks its parts; the parts stay visible. */
export function assessCombination(catalogue: Catalogue, set: FiringSet, asOf: string): CombinationVerdict {
  const { host, projectile, charge, fuze } = set;
  const accepts = (a: Subject, b: Subject) => assess(catalogue, a, b, { relation: 'ACCEPTS', asOf });
  const parts = [accepts(host, projectile), ...(charge ? [accepts(host, charge)] : []), ...(fuze ? [accepts(projectile, fuze)] : [])];
  const head = { a: host.id, b: projectile.id, relation: 'ACCEPTS' as const, asOf };
  const recorded = recordedCombination(catalogue, set);
  const findings = [...parts.map((part) => findingOfPart(catalogue, part)), ...leftOut(set)];
  if (recorded === undefined) return { whole: concludeVerdict(head, findings), parts };
  const said: Finding = {
    rule: 'combination-is-documented',
    code: 'COMBINATION_IS_DOCUMENTED',
    level: recorded.level,
    facts: { host: host.name, projectile: projectile.name, reason: recorded.reason },
    ...supportOf(recorded.evidence),
    ...(recorded.conditions?.[0] !== undefined && { condition: recorded.conditions[0] }),
  };
  return {
    whole: concludeVerdict(head, [said, ...findings.map((finding) => ({ ...finding, outranked: finding.level !== 'INCOMPATIBLE' }))]),
    parts,
  };
}

function recordedCombination(catalogue: Catalogue, { host, projectile, charge, fuze }: FiringSet) {
  const matches = (id: string | undefined, subject: Subject | undefined) => id === undefined || (subject?.line.includes(id) ?? false);
  return catalogue.combinations.find(({ combination }) =>
    combination === undefined
      ? false
      : matches(combination.host, host) &&
        matches(combination.projectile, projectile) &&
        matches(combination.charge, charge) &&
        matches(combination.fuze, fuze),
  );
}

function findingOfPart(catalogue: Catalogue, part: Verdict): Finding {
  const nameOf = (id: string) => buildSubject(catalogue, id)?.name ?? id;
  const open = part.level === 'NOT_COMPARABLE' ? 'UNKNOWN' : part.level;
  return {
    rule: 'every-part-fits',
    code: 'PART_OF_THE_SET',
    level: worstOf([open]),
    facts: { a: nameOf(part.a), b: nameOf(part.b), level: part.level },
    evidence: part.findings.filter((finding) => !finding.outranked).flatMap((finding) => finding.evidence),
    grade: part.basis ?? 'UNVERIFIED',
    ...(part.conditions[0] !== undefined && { condition: part.conditions.join(' ') }),
    ...(part.missing[0] !== undefined && { missing: part.missing[0] }),
  };
}

/** Parts that the question leaves out are conditions of the answer, never assumed. Only tube artillery and mortars load in parts. */
function leftOut({ host, projectile, charge, fuze }: FiringSet): Finding[] {
  const loadsCharges = host.ports.some((port) => port.purpose === 'CHARGE' && port.role === 'HOST');
  const takesFuze = projectile.ports.some((port) => port.purpose === 'FUZE' && port.role === 'HOST');
  const open = [...(charge || !loadsCharges ? [] : ['propelling charge']), ...(fuze || !takesFuze ? [] : ['fuze'])];
  return open.map((part) => ({
    rule: 'every-part-fits',
    code: 'PART_LEFT_OPEN',
    level: 'CONDITIONAL',
    facts: { part, host: host.name },
    evidence: [],
    grade: 'UNVERIFIED' as const,
    condition: `A ${part} is chosen that fits ${part === 'fuze' ? projectile.name : host.name}.`,
  }));
}
