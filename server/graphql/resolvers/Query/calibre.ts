import { readKey } from '../../arguments/read-key.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const calibre: QueryResolvers['calibre'] = (_, { by }, context) => readKey(context, by, 'InterfaceSpec');
