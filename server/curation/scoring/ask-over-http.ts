import type { Ask } from './score-cases.ts';

/** Asks a running catalogue over HTTP. Rejects with the first error of the answer. */
export function askOverHttp(url: string): Ask {
  return async (query, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }).catch((cause: unknown) => {
      throw new Error(`Expected the catalogue to answer at ${url}, but nothing does.`, { cause });
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
    if (errors !== undefined && errors.length > 0) throw new Error(`${url} answered: ${errors[0]?.message}`);
    if (data === undefined || data === null) throw new Error(`${url} answered without data (HTTP ${response.status}).`);
    return data;
  };
}
