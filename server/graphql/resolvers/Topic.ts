import { termFields } from '../fields/term-fields.ts';
import type { TopicResolvers } from '../generated/resolver-types.ts';

export const Topic: TopicResolvers = termFields;
