/** Words for a kind of thing, in any language, and the categories and interface kinds that they may mean. */
export interface KindWords {
  /**
   * Identifiers of categories (all below them included; "=id" means that category alone), of interface kinds, and of natures of ammunition
   * ("nature:HE"). None: the catalogue has no records of the kind.
   */
  means: readonly string[];
  /** True where the word names a part, a supply or a variant of something that bears the same name: a magazine, a missile, a recovery tank. */
  part?: true;
  /** Phrases, with commas between them. A word that ends in * stands for every ending: "танк*". */
  words: string;
}
