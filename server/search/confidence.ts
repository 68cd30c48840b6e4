/** Least confidence with which a name counts as naming a thing: below it a person has to look. */
export const CERTAIN = 0.9;
