import { conditionText } from '../../engine/words/phrase.ts';
import type { InteroperabilityChangeResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';
import { localeOf } from '../written-locale.ts';

export const InteroperabilityChange: InteroperabilityChangeResolvers = {
  domain: ({ domain }, _, context) => readEntity(context, domain, 'Category'),
  nation: ({ nation }, _, context) => (nation === undefined ? null : readEntity(context, nation, 'Nation')),
  interface: (change, _, context) => (change.interface === undefined ? null : readEntity(context, change.interface, 'InterfaceSpec')),
  condition: ({ condition }, { locale }) => (condition === undefined ? null : conditionText(condition, localeOf(locale))),
};
