import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findByKey } from './by-key.ts';

export const calibre: QueryResolvers['calibre'] = (_, { by }, context) =>
  findByKey(context, by, 'InterfaceSpec', 'INTERFACE', 'a calibre such as "calibre-155mm-nato"');
