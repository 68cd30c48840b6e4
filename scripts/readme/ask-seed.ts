import { createApi } from '../../server/http/yoga.ts';
import { openSeed } from '../../server/curation/open-seed.ts';
import type { AskQuestion } from './answer-questions.ts';

/** Asks the API over the seed files themselves: whole HTTP, no port and no database. Rejects where an answer has errors. */
export async function askSeed(seed: string, today: string): Promise<AskQuestion> {
  const release = await openSeed(seed, 'readme');
  const api = createApi({ release: () => release, today: () => today, log: () => undefined });
  return async (query) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    const response = (await api.fetch(new Request('http://readme/graphql', init))) as Response;
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (errors !== undefined)
      throw new Error(`The README asks what the API refuses: ${errors.map(({ message }) => message).join(' ')}\n${query}`);
    return data;
  };
}
