import { conditionText } from '../../engine/words/phrase.ts';
import { entityOf } from '../find-entity.ts';
import type { InteroperabilityChangeResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const InteroperabilityChange: InteroperabilityChangeResolvers = {
  domain: ({ domain }, _, { read }) => entityOf(read.release, domain, 'Category'),
  nation: ({ nation }, _, { read }) => (nation === undefined ? null : entityOf(read.release, nation, 'Nation')),
  interface: (change, _, { read }) => (change.interface === undefined ? null : entityOf(read.release, change.interface, 'InterfaceSpec')),
  condition: ({ condition }, { locale }) => (condition === undefined ? null : conditionText(condition, localeOf(locale))),
};
