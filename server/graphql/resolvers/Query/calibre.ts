import { readInterface } from '../../arguments/read-interface.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const calibre: QueryResolvers['calibre'] = (_, { by }, context) => readInterface(context, by, 'CALIBRE');
