const NAMED = 5;

/** A release that is not what was published: what differs, and what to do. */
export class ReleaseAltered extends Error {
  override readonly name = 'ReleaseAltered';

  constructor(key: string, alterations: readonly string[]) {
    const rest = alterations.length - NAMED;
    const named = `${alterations.slice(0, NAMED).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
    super(
      `The release ${key} is not what was published: ${named}. It is not served. npm run release -- verify names every part, npm run seed:load publishes it anew.`,
    );
  }
}
