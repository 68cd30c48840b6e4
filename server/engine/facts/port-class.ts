import type { Catalogue } from './catalogue.ts';
import { rankOfClaim } from './evidence.ts';
import type { Evidence, Port } from './records.ts';

/** Ports that are alike in everything that a rule reads: what is found of one holds for all. */
export interface PortClass {
  index: number;
  /** Level and grade found with another class, by relation and that class's index: see port-codes.ts. */
  codes: Map<number, number>;
}

/** What rules read of the item that a port belongs to. */
export interface PortOwner {
  kind: string;
  line: readonly string[];
  features: ReadonlySet<string>;
  featuresAbsent: ReadonlySet<string>;
  nature: string | undefined;
  evidence: readonly Evidence[];
  ports: readonly Pick<Port, 'role' | 'interface'>[];
}

const interned = new WeakMap<Catalogue, Map<string, PortClass>>();

/** The class of a port. */
export function portClassOf(
  catalogue: Catalogue,
  owner: PortOwner,
  port: Omit<Port, 'evidence'> & { owner: string; evidence: readonly Evidence[] },
): PortClass {
  let known = interned.get(catalogue);
  if (known === undefined) interned.set(catalogue, (known = new Map()));
  const { id: _id, owner: _owner, evidence, ...read } = port;
  const key = JSON.stringify([
    read,
    rankOfClaim(evidence),
    owner.kind === 'INTERFACE',
    rankOfClaim(owner.evidence),
    owner.nature,
    [...owner.features].sort(),
    [...owner.featuresAbsent].sort(),
    owner.line.filter((one) => catalogue.qualifiedFor.has(one)),
    read.parameters?.feed?.includes('BELT') === true && hostInterfaces(owner),
  ]);
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = { index: known.size, codes: new Map() }));
  return found;
}

/** What else a belt-fed gun takes: its links decide too. */
function hostInterfaces({ ports }: PortOwner): string[] {
  return ports.filter(({ role }) => role === 'HOST').map((port) => port.interface);
}
