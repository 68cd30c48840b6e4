import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, jest, test } from '@jest/globals';
import { printFirstAnswer } from '../server/first-answer.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** What is printed when the API gives such an answer. */
async function printed(answer: unknown): Promise<{ text: string; asked: string; url: string }> {
  let asked = '';
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => (asked += chunk.toString()));
    request.on('end', () => response.end(JSON.stringify(answer)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const lines: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await printFirstAnswer(url);
    return { text: lines.join('\n'), asked, url };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('prints the address, the question that was asked, and the live answer', async () => {
  const { text, asked, url } = await printed({ data: { compatibility: { level: 'CONDITIONAL', conditions: ['data held'] } } });
  expect(text).toContain(url);
  expect(text).toContain((JSON.parse(asked) as { query: string }).query);
  expect(text).toMatch(/"level": "CONDITIONAL",\n {2}"conditions": \[\n {4}"data held"/);
});

test('an error is printed as it came, not hidden', async () => {
  expect((await printed({ errors: [{ message: 'not ready' }] })).text).toContain('not ready');
});

test('a catalogue without a release says what to do, and no question', async () => {
  const { text, url } = await printed({ errors: [{ message: 'not ready', extensions: { code: 'CATALOGUE_NOT_READY' } }] });
  expect(text.trim()).toBe(`The catalogue listens at ${url} and has no release yet: npm run seed:load publishes one.`);
});
