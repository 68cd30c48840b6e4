/** A question that every server is asked. */
export interface Question {
  name: string;
  what: string;
  query: string;
  /** Variables of the n-th request. */
  variables(n: number): Record<string, unknown>;
}
