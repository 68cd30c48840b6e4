import { clearancesFor } from '../../engine/questions/clearances.ts';
import { conditionText } from '../../engine/words/phrase.ts';
import { findEntity } from '../entity.ts';
import { badUserInput } from '../errors.ts';
import type { VerdictResolvers } from '../generated/resolver-types.ts';
import { readEntity, readNation, readSubject } from '../read-arguments.ts';
import { localeOf } from '../written-locale.ts';

const NATIONS_AT_MOST = 40;

export const Verdict: VerdictResolvers = {
  a: ({ a }, _, context) => readEntity(context, a, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  b: ({ b }, _, context) => readEntity(context, b, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  conditions: ({ conditions }, { locale }) => [...new Set(conditions.map((one) => conditionText(one, localeOf(locale))))],
  findings: ({ findings }) => [...findings],
  missing: ({ missing }, _, { read }) => missing.filter(({ of }) => findEntity(read.release, of) !== undefined),
  changes: ({ changes }) => [...changes],
  ports: ({ ports }) => ports.map((port) => ({ ...port, ends: [...port.ends] })),
  clearance: ({ a, b, asOf }, { nations }, context) => {
    if (nations.length > NATIONS_AT_MOST)
      throw badUserInput(`Expected at most ${NATIONS_AT_MOST} nations, but got: ${nations.length}.`, 'nations');
    const codes = nations.map((one) => readNation(context, one).record.code);
    return clearancesFor(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), asOf, codes);
  },
  datasetVersion: (_, __, { read }) => read.release.version,
  datasetHash: (_, __, { read }) => read.release.hash,
};
