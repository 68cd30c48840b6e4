/** What a question is about; the question; the answer, as far as it does not depend on how a rule words its finding. */
export type Row = readonly [name: string, query: string, answer: unknown];
