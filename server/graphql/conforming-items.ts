import type { RequestContext } from './context.ts';
import type { ConformingFact } from './entity.ts';

/**
 * Items that claim conformance to a standard: by a claim of their own, or because one of their ports has an interface that the standard
 * defines. An edition narrows to the claims that name it.
 */
export function conformingItems({ read }: RequestContext, standard: string, edition?: string): ConformingFact[] {
  const { catalogue } = read.release;
  const fits = (claim: { standard: string; edition?: string }) =>
    claim.standard === standard && (edition === undefined || claim.edition === edition);
  const items = [
    ...[...catalogue.equipment.values()].map((record) => ({ __typename: 'EquipmentType' as const, record })),
    ...[...catalogue.supplies.values()].map((record) => ({ __typename: 'SupplyType' as const, record })),
  ];
  return items.flatMap((item): ConformingFact[] => {
    const claim = item.record.conformsTo?.find(fits);
    if (claim !== undefined) return [{ item, evidence: claim.evidence ?? item.record.evidence }];
    const port = (item.record.ports ?? []).find((one) => catalogue.interfaces.get(one.interface)?.definedBy?.some(fits));
    return port === undefined ? [] : [{ item, evidence: port.evidence ?? item.record.evidence }];
  });
}
