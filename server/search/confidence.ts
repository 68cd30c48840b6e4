/** From here on a name means one thing: of candidates that reach it 98 of 100 are right. Namesakes never do. */
export const CERTAIN = 0.9;

/** From here on a candidate may be used unseen: of those that reach it 85 of 100 are right. Below, a person looks: a word was not understood. */
export const LIKELY = 0.5;
