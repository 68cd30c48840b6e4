import type { Evidence, Port } from './records.ts';

/** A port with its evidence resolved. `owner` is the record that states it: the item or a family it belongs to. */
export interface SubjectPort extends Omit<Port, 'evidence'> {
  owner: string;
  evidence: readonly Evidence[];
}

/**
 * A port as its item's. Written out field by field, as subjects are: what judging reads of thousands of things has to have one and the same
 * shape in memory, which a copy of a record with whatever fields it has does not.
 */
export function joinPort(port: Port, owner: string, evidence: readonly Evidence[]): SubjectPort {
  const { id, role, interface: to, purpose, parameters, requires, conditions, qualified, notQualified, closed, validFrom, validTo } = port;
  const joined: { [field in keyof Required<SubjectPort>]: SubjectPort[field] } = {
    id,
    role,
    interface: to,
    purpose,
    parameters,
    requires,
    conditions,
    qualified,
    notQualified,
    closed,
    validFrom,
    validTo,
    owner,
    evidence,
  };
  return joined as SubjectPort;
}
