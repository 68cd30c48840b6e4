import { openSeed } from '../../server/curation/open-seed.ts';
import { Endpoint } from '../../server/http/endpoint.ts';
import type { AskQuestion } from './answer-questions.ts';

/** Asks the API over the seed files themselves, with no port and no database. Rejects where an answer has errors. */
export async function askSeed(seed: string, today: string): Promise<AskQuestion> {
  const release = await openSeed(seed, 'readme');
  const endpoint = new Endpoint({ release: () => release, today: () => today, log: () => undefined });
  return async (query) => {
    const body = Buffer.from(JSON.stringify({ query }));
    const reply = await endpoint.answer(
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, body },
      'readme',
    );
    const { data, errors } = JSON.parse(reply.text) as { data?: unknown; errors?: { message: string }[] };
    if (errors !== undefined)
      throw new Error(`The README asks what the API refuses: ${errors.map(({ message }) => message).join(' ')}\n${query}`);
    return data;
  };
}
