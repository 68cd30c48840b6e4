import type { CompiledRelease } from '../../release/compiled-release.ts';
import { entityOf } from '../find-entity.ts';
import type { DomainInteroperabilityResolvers } from '../generated/resolver-types.ts';

const equipment = (ids: readonly string[], release: CompiledRelease) => ids.map((id) => entityOf(release, id, 'EquipmentType'));
const interfaces = (ids: readonly string[], release: CompiledRelease) => ids.map((id) => entityOf(release, id, 'InterfaceSpec'));

export const DomainInteroperability: DomainInteroperabilityResolvers = {
  domain: ({ domain }, _, { read }) => entityOf(read.release, domain, 'Category'),
  itemsA: ({ itemsA }, _, { read }) => equipment(itemsA, read.release),
  itemsB: ({ itemsB }, _, { read }) => equipment(itemsB, read.release),
  shared: ({ shared }, _, { read }) => interfaces(shared, read.release),
  onlyA: ({ onlyA }, _, { read }) => interfaces(onlyA, read.release),
  onlyB: ({ onlyB }, _, { read }) => interfaces(onlyB, read.release),
  pairs: ({ pairs }) => ({
    compatible: pairs.COMPATIBLE,
    conditional: pairs.CONDITIONAL,
    incompatible: pairs.INCOMPATIBLE,
    conflicting: pairs.CONFLICTING,
    unknown: pairs.UNKNOWN,
    notComparable: pairs.NOT_COMPARABLE,
  }),
  uses: ({ uses }) => ({ yes: uses.YES, yesIf: uses.YES_IF, ask: uses.ASK, no: uses.NO }),
  servedA: ({ servedA }) => servedA.length,
  servedB: ({ servedB }) => servedB.length,
};
