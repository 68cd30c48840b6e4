import type { FoundHolding } from '../../../access/read-gateway.ts';
import type { Verdict } from '../../../engine/verdict.ts';
import { findCompatibleItems } from '../../compatible-items.ts';
import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readAsOf, readNation, readSubject } from '../../read-arguments.ts';
import { endOf, startOf } from '../../../engine/partial-date.ts';

const HELD = new Set(['IN_SERVICE', 'IN_STORE', 'DELIVERED']);

export const compatibleStock: QueryResolvers['compatibleStock'] = (_, args, context) => {
  const asOf = readAsOf(args.asOf, context);
  const subject = readSubject(context, args.forItem);
  const holders = args.holders ? new Set(args.holders.map((one) => readNation(context, one).record.code)) : undefined;
  const { found, coverage } = findCompatibleItems(context, subject, { levels: args.levels, asOf });
  const lists = found.map(({ id, verdict }) => ({ verdict, holdings: context.read.holdingsOfItem(id) }));
  const entries = lists.flatMap(({ verdict, holdings }) =>
    holdings
      .filter(({ nation, entry }) => (holders === undefined || holders.has(nation)) && HELD.has(entry.status) && isHeldOn(entry, asOf))
      .map((holding) => ({ verdict, holding: { __typename: 'Holding' as const, found: holding } })),
  );
  // Items come best level and strongest word first; among the holders of one item the newest report comes first.
  const newest = ({ holding }: { holding: { found: FoundHolding } }) => holding.found.entry.reportedOn ?? '';
  const ranked = entries
    .map((entry, at) => ({ entry, at }))
    .sort((one, other) =>
      sameItem(one.entry.verdict, other.entry.verdict)
        ? newest(other.entry) > newest(one.entry)
          ? 1
          : newest(other.entry) < newest(one.entry)
            ? -1
            : one.at - other.at
        : one.at - other.at,
    )
    .map(({ entry }) => entry);
  const page = pageOf(
    ranked,
    ({
      holding: {
        found: { nation, at },
      },
    }) => `${nation}:${at}`,
    args,
  );
  return { ...page, coverage };
};

function isHeldOn({ from, to }: FoundHolding['entry'], day: string): boolean {
  return (from === undefined || startOf(from) <= day) && (to === undefined || endOf(to) > day);
}

function sameItem(one: Verdict, other: Verdict): boolean {
  return one.a === other.a && one.b === other.b;
}
