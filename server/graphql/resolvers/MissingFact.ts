import { phraseOf } from '../../engine/words/phrase.ts';
import type { MissingFactResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';
import { localeOf } from '../written-locale.ts';

export const MissingFact: MissingFactResolvers = {
  of: ({ of }, _, context) => readEntity(context, of, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  fact: ({ fact }, { locale }) => phraseOf(fact, localeOf(locale)),
};
