const QUESTION = `query FirstAnswer {
  compatibility(a: "panzerhaubitze-2000", b: "m795") { level basis conditions datasetVersion datasetHash }
}`;

/** Asks the running catalogue its first question and prints the address, the question and the live answer. */
export async function printFirstAnswer(url: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const answer = (await response.json()) as { data?: { compatibility?: unknown }; errors?: { extensions?: { code?: string } }[] };
  if (answer.errors?.[0]?.extensions?.code === 'CATALOGUE_NOT_READY')
    return console.log(`\nThe catalogue listens at ${url} and has no release yet: npm run seed:load publishes one.\n`);
  console.log(`\nThe catalogue answers at ${url} (open it in a browser to ask).\n`);
  console.log(`Does the Panzerhaubitze 2000 fire the M795?\n\n${QUESTION}\n`);
  console.log(JSON.stringify(answer.data?.compatibility ?? answer.errors ?? answer, null, 2));
}
