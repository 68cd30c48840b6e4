import { nameIn } from '../../engine/words/phrase.ts';
import { localeOf } from '../written-locale.ts';
import { conditionTexts } from '../condition-texts.ts';
import { entityOf } from '../find-entity.ts';
import type { InterfaceSpecResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';
import { inSteps } from '../in-steps.ts';
import { nearMisses } from '../near-misses.ts';
import { compatibleItemsPage } from '../pages/compatible-items-page.ts';
import { parameterList } from '../parameters.ts';

export const InterfaceSpec: InterfaceSpecResolvers = {
  id: ({ record }) => globalIdOf('InterfaceSpec', record.id),
  slug: ({ record }) => record.id,
  name: ({ record }, { locale }) => nameIn(record, localeOf(locale)),
  aliases: ({ record }) => record.aliases ?? [],
  kind: ({ record }) => record.kind,
  parameters: ({ record }) => parameterList(record.parameters),
  fixesWholeInterface: ({ record }) => record.fixesWholeInterface,
  generic: ({ record }) => record.generic === true,
  conditions: ({ record: { conditions = [] } }, { locale }, { read }) => conditionTexts(read.release.catalogue, conditions, locale),
  distinctFrom: ({ record }, _, { read }) => nearMisses(read.release.catalogue, record),
  definedBy: ({ record }, _, { read }) => (record.definedBy ?? []).map(({ standard }) => entityOf(read.release, standard, 'Standard')),
  evidence: ({ record }) => record.evidence,
  compatibleWith: inSteps('InterfaceSpec.compatibleWith', ({ record }, args, context) => compatibleItemsPage(context, record.id, args)),
};
