import type { Catalogue } from '../engine/facts/catalogue.ts';
import type { InterfaceSpecRecord } from '../engine/facts/records.ts';
import type { NearMissFact } from './entity.ts';

/** Near misses of an interface: its own first, then those that the other side alone records. */
export function nearMisses({ interfaces }: Catalogue, record: InterfaceSpecRecord): NearMissFact[] {
  const own = (record.distinctFrom ?? []).map((miss): NearMissFact => ({
    other: miss.interface,
    reason: miss.reason,
    evidence: miss.evidence ?? record.evidence,
  }));
  const others = [...interfaces.values()].flatMap((other) =>
    (other.distinctFrom ?? [])
      .filter((miss) => miss.interface === record.id && !own.some((one) => one.other === other.id))
      .map((miss): NearMissFact => ({ other: other.id, reason: miss.reason, evidence: miss.evidence ?? other.evidence })),
  );
  return [...own, ...others];
}
