import { indexOn } from '../../../engine/index/index-on.ts';
import type { Nations } from '../../../engine/judge/assess.ts';
import { isHeldBy } from '../../../engine/facts/holding.ts';
import type { FoundHolding } from '../../../release/read-gateway.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readNarrowing } from '../../arguments/read-narrowing.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { keyOfHolding } from '../../holding-key.ts';
import { pageOf } from '../../pages/page-of.ts';
import { subjectOf } from '../../subject-of.ts';

export const compatibleStock: QueryResolvers['compatibleStock'] = (_, args, context) => {
  const on = readDay(args.asOf, context);
  const subject = readSubject(context, args.forItem, on);
  const user = args.forNation == null ? undefined : readNation(context, args.forNation).record.code;
  const holders = readGiven(args.holders, (list) => new Set(list.map((one) => readNation(context, one).record.code)));
  const wanted = readNarrowing(context, args);
  const index = indexOn(on);
  const { found, coverage } = index.find(subject.id, { ...wanted, levels: args.levels, first: Infinity });
  const isWanted = ({ nation, entry }: FoundHolding) => (holders === undefined || holders.has(nation)) && isHeldBy(entry, on, 'IN_HAND');
  // Items come best bottom line and strongest word first; among the holders of one item the newest report comes first.
  const held = found.flatMap(({ id }) => context.read.holdingsOfItem(id).filter(isWanted).sort(byNewestReport));
  const page = pageOf(held, keyOfHolding, args);
  const entryOf = (holding: FoundHolding) => ({
    holding: { __typename: 'Holding' as const, found: holding },
    verdict: index.verdictInList(subject, subjectOf(on, holding.entry.item), wanted, passedOn(holding, user)),
  });
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: entryOf(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node), coverage };
};

/** What is passed on is the user's then: its fleet is asked about, and whether the holder may. */
function passedOn({ nation: holder, entry }: FoundHolding, user: string | undefined): Nations {
  return user === undefined ? {} : { hostNation: user, transfer: { of: entry.item, holder, user } };
}

function byNewestReport(one: FoundHolding, other: FoundHolding): number {
  return (other.entry.reportedOn ?? '').localeCompare(one.entry.reportedOn ?? '');
}
