import { readDay } from '../../arguments/read-day.ts';
import { readFleet } from '../../arguments/read-fleet.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readNarrowing } from '../../arguments/read-narrowing.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readSome } from '../../arguments/read-some.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inSteps } from '../../in-steps.ts';
import { stockPage } from '../../pages/stock-page.ts';

export const compatibleStock: QueryResolvers['compatibleStock'] = inSteps('Query.compatibleStock', function* (_, args, context) {
  const on = readDay(args.asOf, context);
  const codeOf = (name: string) => readNation(context, name).record.code;
  const named = readSubject(context, args.forItem, on);
  const { subject, nation } = readFleet(context, on, { name: args.forItem, subject: named, nation: args.forNation, argument: 'forNation' });
  return yield* stockPage(context, {
    on,
    subject,
    wanted: { levels: readSome(args.levels, 'levels'), ...readNarrowing(context, args) },
    holders: readGiven(args.holders, (list) => new Set(readSome(list, 'holders').map(codeOf))),
    user: nation,
    page: args,
  });
});
