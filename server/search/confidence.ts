/** Least confidence with which a name counts as naming a thing. */
export const CERTAIN = 0.9;

/** Least confidence of a candidate that a person need not look at. */
export const LIKELY = 0.5;
