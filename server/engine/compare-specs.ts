import type { Evidence, InterfaceSpecRecord, Parameters, Term } from './records.ts';

/** How two interface specifications of one kind stand to each other. */
export type Comparison =
  | { is: 'SAME' }
  /** One is a label that several specifications share; nothing known tells them apart or together. */
  | { is: 'LABEL'; missing: string; of: string }
  | { is: 'DIFFERENT'; reason: string; evidence: readonly Evidence[]; proof: 'RECORDED' | 'PARAMETER' | 'ASSUMED' };

/**
 * Compares two specifications of one kind. A recorded near miss gives its reason; otherwise the first deciding parameter that
 * differs does. Equal labels prove nothing: a shared label is only 'LABEL'.
 */
export function compareSpecs(a: InterfaceSpecRecord, b: InterfaceSpecRecord, kind: Term): Comparison {
  if (a.id === b.id) return { is: 'SAME' };
  const miss = a.distinctFrom?.find((one) => one.interface === b.id) ?? b.distinctFrom?.find((one) => one.interface === a.id);
  if (miss !== undefined)
    return { is: 'DIFFERENT', reason: miss.reason, evidence: miss.evidence ?? [...a.evidence, ...b.evidence], proof: 'RECORDED' };
  const parameter = (kind.decides ?? []).find((name) => differ(valueOf(a, name), valueOf(b, name)));
  if (parameter !== undefined) {
    const reason = `${parameter}: ${String(valueOf(a, parameter))} against ${String(valueOf(b, parameter))}.`;
    return { is: 'DIFFERENT', reason, evidence: [...a.evidence, ...b.evidence], proof: 'PARAMETER' };
  }
  if (a.generic === true || b.generic === true) {
    const label = a.generic === true ? a : b;
    return { is: 'LABEL', missing: `which specification of the label ${label.name}`, of: label.id };
  }
  const reason = `${a.name} and ${b.name} are two specifications, and nothing says that they meet.`;
  return { is: 'DIFFERENT', reason, evidence: [{ grade: 'INFERRED' }], proof: 'ASSUMED' };
}

/** Value of a named parameter of a specification; undefined where it is not recorded. */
function valueOf(spec: InterfaceSpecRecord, name: string): Parameters[keyof Parameters] {
  return spec.parameters?.[name as keyof Parameters];
}

function differ(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}
