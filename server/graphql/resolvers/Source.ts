import { globalIdOf } from '../global-id.ts';
import type { SourceResolvers } from '../generated/resolver-types.ts';

export const Source: SourceResolvers = {
  id: ({ record }) => globalIdOf('Source', record.id),
  slug: ({ record }) => record.id,
  title: ({ record }) => record.title,
  publisher: ({ record }) => record.publisher,
  url: ({ record }) => record.url,
  published: ({ record }) => record.published ?? null,
  openedOn: ({ record }) => record.openedOn,
};
