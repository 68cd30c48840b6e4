import { readInterface } from '../../arguments/read-interface.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

const interfaceByKey: QueryResolvers['interface'] = (_, { by }, context) => readInterface(context, by, 'OTHER');

export { interfaceByKey as interface };
