import type { Case } from './case.ts';
import { lostThePort } from './lost-the-port.ts';
import { mayHaveKind } from './may-have-kind.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { ClaimEntry } from '../facts/records.ts';
import type { End, Subject } from '../facts/subject.ts';

/** Steps to a claim on a class: further than on any family. */
const OF_A_CLASS = 20;

/** The claims that come nearest to a subject. */
export function nearestClaims(...about: Parameters<typeof claimsAbout>): ReturnType<typeof claimsAbout> {
  const found = claimsAbout(...about);
  if (found.length < 2) return found;
  const least = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === least);
}

/** The claims that reach a subject: on itself, a family of it that has no port which it lacks, an interface of it, a kind of interface of it. */
export function claimsAbout(
  asked: Case,
  claims: readonly ClaimEntry[],
  end: End,
  subject: Subject,
): { entry: ClaimEntry; distance: number }[] {
  const found: { entry: ClaimEntry; distance: number }[] = [];
  for (const entry of claims) {
    const distance = distanceOfEntry(asked, entry, end, subject);
    if (distance < Infinity) found.push({ entry, distance });
  }
  return found;
}

function distanceOfEntry(asked: Case, { item, kind }: ClaimEntry, end: End, subject: Subject): number {
  const { port, subject: owner } = end;
  if (item === undefined) return meetsOnlyAs(asked.on.catalogue, kind, owner, port.role, subject) ? OF_A_CLASS + 1 : Infinity;
  const at = subject.line.indexOf(item);
  if (at >= 0) return lostThePort(asked, subject, item, [end]) ? Infinity : at;
  return subject.ports.some((one) => one.interface === item && one.role !== port.role) ? OF_A_CLASS : Infinity;
}

/**
 * A no to a kind of interface counts where the two would meet in no other way: a missile for canisters is none for cells, whatever else the ship has.
 * Of a host that may have another launcher, which nobody recorded, it says nothing.
 */
function meetsOnlyAs(catalogue: Catalogue, kind: string | undefined, owner: Subject, role: End['port']['role'], subject: Subject): boolean {
  const kindOf = ({ interface: id }: End['port']) => catalogue.interfaces.get(id)?.kind;
  const theirs = new Set(subject.ports.filter((one) => one.role !== role).map(kindOf));
  const mine = owner.ports.filter((one) => one.role === role).map(kindOf);
  if (!theirs.has(kind) || !mine.every((one) => one === kind || !theirs.has(one))) return false;
  if (subject.statedWhole || subject.kind !== 'EQUIPMENT') return true;
  return !mine.some((one) => one !== kind && one !== undefined && mayHaveKind(catalogue, subject, one));
}
