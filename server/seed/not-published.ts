/** A seed that is sound and was not published, because the catalogue would be set back. What is served stays. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';

  constructor(why: readonly string[]) {
    super(`The seed was not published: ${why.join('; ')}. What is served stays. npm run seed:load -- --force publishes it all the same.`);
  }
}
