/** Kinds of thing that a name may mean. */
export type NamedKind = 'EQUIPMENT' | 'SUPPLY' | 'INTERFACE' | 'STANDARD' | 'NATION' | 'CATEGORY' | 'TOPIC';

export interface NamedThing {
  kind: NamedKind;
  id: string;
  name: string;
  /** Every name in use, the main one first. */
  names: readonly string[];
  /** A family or class rather than one variant. */
  generic: boolean;
}
