import { withSide, type Case } from './case.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { Subject } from '../facts/subject.ts';
import { nationText } from '../facts/text.ts';
import type { Finding, Phrase, Verdict } from '../verdict/verdict.ts';

/**
 * Where a nation is asked for that is not recorded to have the item itself but exactly one variant of it, that variant answers, and a caution says
 * so. Undefined where none is put in an item's place.
 */
export function throughVariantOfNation(asked: Case, judge: (asked: Case) => Verdict): Verdict | undefined {
  for (const side of ['a', 'b'] as const) {
    const variant = variantOfNation(asked, side);
    if (variant !== undefined) return saidOf(asked, side, variant, judge(withSide(asked, side, variant)));
  }
  return undefined;
}

function variantOfNation({ on, a, b, hostNation, guestNation }: Case, side: 'a' | 'b'): Subject | undefined {
  const [of, other, nation] = side === 'a' ? [a, b, hostNation] : [b, a, guestNation];
  if (nation === undefined || of.kind !== 'EQUIPMENT' || of.generic || of.members.length === 0) return undefined;
  if (of.id === other.id || isWith(on.catalogue, of, nation)) return undefined;
  const variants = of.members.flatMap((id) => on.subject(id) ?? []).filter((one) => isWith(on.catalogue, one, nation));
  const [only] = variants.length === 1 ? variants : [];
  // A fighter with a tanker's pod is no answer for the fighter.
  return only?.categories[0] === of.categories[0] && only?.id !== other.id ? only : undefined;
}

function isWith({ holdersOf }: Catalogue, { id, nation: own }: Subject, nation: string): boolean {
  return own === nation || holdersOf.get(id)?.has(nation) === true;
}

function saidOf(asked: Case, side: 'a' | 'b', variant: Subject, verdict: Verdict): Verdict {
  const nation = nationText(asked.on.catalogue, (side === 'a' ? asked.hostNation : asked.guestNation) ?? '');
  const caution: Phrase = { code: 'VARIANT_OF_THE_NATION', facts: { of: asked[side].name, variant: variant.name, nation } };
  const finding: Finding = { ...caution, rule: 'fleet-is-configured-for-it', level: 'COMPATIBLE', claims: [], caution, outranked: true };
  const { a, b } = asked;
  return { ...verdict, a: a.id, b: b.id, cautions: [...verdict.cautions, caution], findings: [...verdict.findings, finding] };
}
