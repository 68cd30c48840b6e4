import type { Parameters } from '../engine/facts/records.ts';

/** Recorded values as name and text, in the order of the record. */
export function parameterList(parameters: Parameters | undefined): { name: string; value: string }[] {
  return Object.entries(parameters ?? {}).map(([name, value]) => ({
    name,
    value: Array.isArray(value) ? value.join(', ') : String(value),
  }));
}
