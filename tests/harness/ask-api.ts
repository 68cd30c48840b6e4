/** An answer of the API, whatever was asked. */
export interface Answer {
  data: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of any query
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export type FetchApi = (url: string, init?: RequestInit) => Promise<Response>;

export const ADDRESS = 'http://test/graphql';

/** Sends any body as the JSON of a request. */
export function post(fetchApi: FetchApi, body: unknown, headers: Record<string, string> = {}, url = ADDRESS): Promise<Response> {
  return fetchApi(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks one question through full HTTP, without a port. */
export async function askApi(fetchApi: FetchApi, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return (await (await post(fetchApi, { query, variables })).json()) as Answer;
}
