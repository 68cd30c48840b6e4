/**
 * The message of whatever was thrown. Doesn't ask `instanceof Error`, which is false for Node's own errors
 * wherever the code runs in a realm of its own, as under jest.
 */
export function reasonOf(thrown: unknown): string {
  const hasMessage = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return hasMessage ? String(thrown.message) : String(thrown);
}
