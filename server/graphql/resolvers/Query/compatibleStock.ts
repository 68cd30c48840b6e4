import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readNarrowing } from '../../arguments/read-narrowing.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readSome } from '../../arguments/read-some.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { stockPage } from '../../pages/stock-page.ts';

export const compatibleStock: QueryResolvers['compatibleStock'] = (_, args, context) => {
  const on = readDay(args.asOf, context);
  const codeOf = (name: string) => readNation(context, name).record.code;
  return stockPage(context, {
    on,
    subject: readSubject(context, args.forItem, on),
    wanted: { levels: readSome(args.levels, 'levels'), ...readNarrowing(context, args) },
    holders: readGiven(args.holders, (list) => new Set(readSome(list, 'holders').map(codeOf))),
    user: readGiven(args.forNation, codeOf),
    page: args,
  });
};
