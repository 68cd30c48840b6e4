/** A name as somebody really wrote it, with what it means. */
export interface LabelledName {
  name: string;
  /** The one thing meant; null where the catalogue holds no such thing. */
  want?: string | null;
  /** Any of these is right: a family and its member, a weapon and its round. */
  wantAny?: string[];
  /** Things of the same name: any of these is right, none is certain. */
  namesakes?: string[];
  /** Kind of source: the name of the file. */
  kind: string;
  /** Where it was read: the address of a page, or a repository and its file. */
  source: string;
}

/** True of a name that means something in the catalogue. */
export function isHeld(label: LabelledName): boolean {
  return meantBy(label).length > 0;
}

/** True where a thing is what a name means, or one of those that it may mean. */
export function isMeant(label: LabelledName, id: string): boolean {
  return meantBy(label).includes(id);
}

/** Every thing that a name may mean; none where the catalogue holds no such thing. */
export function meantBy({ want, wantAny, namesakes }: LabelledName): string[] {
  return wantAny ?? namesakes ?? (typeof want === 'string' ? [want] : []);
}
