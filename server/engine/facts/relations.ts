import type { Relation } from './records.ts';

/** Every relation, in the order in which documents name them. */
export const RELATIONS: readonly Relation[] = ['ACCEPTS', 'SHARES_SUPPLY', 'INTERCHANGES', 'CONNECTS', 'COMMON'];
