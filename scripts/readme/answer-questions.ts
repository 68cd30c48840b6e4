/** Finds each question of a page (a ```graphql block) with the answer printed below it (a ```json block). */
const QUESTION = /```graphql\n([^`]+)```\n\n```json\n([^`]*)```/g;

export type AskQuestion = (query: string) => Promise<unknown>;

/** The page with every printed answer replaced by the answer that the question gets. The same page where all are true. */
export async function answerQuestions(page: string, ask: AskQuestion): Promise<string> {
  const questions = [...page.matchAll(QUESTION)];
  const answers = await Promise.all(questions.map(([, query = '']) => ask(query)));
  let at = 0;
  return page.replace(
    QUESTION,
    (_, query: string) => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${JSON.stringify(answers[at++], null, 2)}\n\`\`\``,
  );
}
