import { itemOf } from '../../engine/facts/catalogue.ts';
import { findForFleet } from '../../engine/index/find-for-fleet.ts';
import type { Coverage } from '../../engine/index/find-items.ts';
import type { Steps } from '../../engine/facts/steps.ts';
import { indexOn } from '../../engine/index/index-on.ts';
import type { Verdict } from '../../engine/verdict/verdict.ts';
import { readDay } from '../arguments/read-day.ts';
import { readFirst } from '../arguments/read-first.ts';
import { readFleet, type Fleet } from '../arguments/read-fleet.ts';
import { readGiven } from '../arguments/read-given.ts';
import { readNarrowing } from '../arguments/read-narrowing.ts';
import { readSome } from '../arguments/read-some.ts';
import type { RequestContext } from '../context.ts';
import { ITEMS, type EquipmentEntity, type NationEntity, type SupplyEntity } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import { listKeyOf } from '../list-key.ts';
import type { EquipmentTypeCompatibleWithArgs } from '../generated/resolver-types.ts';
import { subjectOf } from '../subject-of.ts';
import { badCursor, cursorOf, keyOfCursor } from './cursor.ts';
import type { Page } from './page-of.ts';

type ItemEntity = EquipmentEntity | SupplyEntity;
type CompatibleItemsPage = Omit<Page<ItemEntity>, 'edges'> & {
  edges: { cursor: string; node: ItemEntity; verdict: Verdict }[];
  coverage: Coverage;
  nation: NationEntity | null;
};

/** Items that work with one, a page of them, each with its verdict: for the nation that the name says by which it was called, where it says one. */
export function* compatibleItemsPage(
  context: RequestContext,
  id: string,
  args: Partial<EquipmentTypeCompatibleWithArgs>,
  calledBy?: string,
): Steps<CompatibleItemsPage> {
  const { release } = context.read;
  const on = readDay(args.asOf, context);
  const type: Fleet = { subject: subjectOf(on, id), nation: undefined };
  const { subject, nation } = readGiven(calledBy, (name) => readFleet(context, on, { name, subject: type.subject })) ?? type;
  const first = readFirst(args.first ?? 20);
  const list = () => listKeyOf(['compatibleWith', id, ...(nation === undefined ? [] : [nation])].join(' '), args);
  const after = readGiven(args.after, (cursor) => readItemCursor(context, cursor, list()));
  const wanted = {
    relation: args.relation ?? undefined,
    levels: readSome(args.levels ?? (['COMPATIBLE', 'CONDITIONAL'] as const), 'levels'),
    ...readNarrowing(context, args),
  };
  const index = indexOn(on);
  const { found, totalCount, hasNextPage, coverage } =
    nation === undefined
      ? yield* index.find(subject.id, { ...wanted, first, after })
      : yield* findForFleet(on, subject, nation, { ...wanted, first, after });
  const nodes = found.map((one) => entityOf(release, one.id, ...ITEMS));
  const cursorAt = (at: number) => (found[at] === undefined ? null : cursorOf(found[at].id, list()));
  const pageInfo = {
    hasNextPage,
    hasPreviousPage: after !== undefined,
    get startCursor() {
      return cursorAt(0);
    },
    get endCursor() {
      return cursorAt(found.length - 1);
    },
  };
  // Cursors, edges, and the verdicts with all their findings, are worked out when they are asked for; that an item belongs here is known without.
  const edgeOf = (node: ItemEntity) => ({
    get cursor() {
      return cursorOf(node.record.id, list());
    },
    node,
    get verdict() {
      return index.verdictInList(subject, subjectOf(on, node.record.id), wanted, { hostNation: nation });
    },
  });
  return {
    get edges() {
      return nodes.map(edgeOf);
    },
    nodes,
    pageInfo,
    totalCount,
    coverage,
    nation: nation === undefined ? null : entityOf(release, nation, 'Nation'),
  };
}

function readItemCursor(context: RequestContext, after: string, list: string): string {
  const key = keyOfCursor(after, list);
  if (key !== undefined && itemOf(context.read.release.catalogue, key) !== undefined) return key;
  throw badCursor(after);
}
