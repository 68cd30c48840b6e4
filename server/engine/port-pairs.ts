import type { Catalogue } from './catalogue.ts';
import type { Relation } from './records.ts';
import type { End, PortPair } from './rule.ts';
import type { Subject, SubjectPort } from './subject.ts';

/** Every two ports of the given roles that are of one interface kind. */
export function portPairs(
  catalogue: Catalogue,
  relation: Relation,
  a: Subject,
  roleA: SubjectPort['role'],
  b: Subject,
  roleB: SubjectPort['role'],
): PortPair[] {
  const endsB = endsWithRole(catalogue, b, roleB);
  return endsWithRole(catalogue, a, roleA).flatMap((endA) =>
    endsB.filter((endB) => endB.kind.id === endA.kind.id).map((endB) => ({ relation, a: endA, b: endB, catalogue })),
  );
}

/** The ports of a role whose interface and kind are recorded. */
export function endsWithRole(catalogue: Catalogue, subject: Subject, role: SubjectPort['role']): End[] {
  return subject.ports.flatMap((port) => {
    const spec = catalogue.interfaces.get(port.interface);
    const kind = catalogue.interfaceKinds.get(spec?.kind ?? '');
    return port.role === role && spec && kind ? [{ subject, port, spec, kind }] : [];
  });
}
