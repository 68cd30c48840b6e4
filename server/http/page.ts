import { createHash } from 'node:crypto';
import { PAGE_SECURITY } from './security-headers.ts';
import { Reply } from './reply.ts';

export const EXAMPLE = `# Does the Panzerhaubitze 2000 fire the M795, under which conditions, why, and on whose word?
query Ask {
  compatibility(a: "panzerhaubitze-2000", b: "m795") {
    level
    conditions
    basis
    findings { level sentence outranked evidence { grade says source { title url } } }
    changes { becomes when }
    datasetVersion
  }
}
`;

/** The page of a few hundred bytes, and what it loads from this server: a browser fetches that once. */
export interface Page {
  html: Reply;
  /** By path. */
  assets: ReadonlyMap<string, Reply>;
}

const TITLE = 'Allied Interoperability Catalogue';
const FOREVER = 'public, max-age=31536000, immutable';
/** Where the program of the page ends and its start begins. */
const START = 'YogaGraphiQL.renderYogaGraphiQL(';

let page: Promise<Page> | undefined;

/**
 * yoga's GraphiQL, which is one page of nine megabytes, taken apart: a small page, a script and a style that are known by their content, so that
 * browsers keep them. Read when somebody first opens it.
 */
export function graphiqlPage(): Promise<Page> {
  return (page ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) => {
    const whole = renderGraphiQL({ title: TITLE, defaultQuery: EXAMPLE });
    const script = between(whole, '<script>', '</script>', whole.indexOf('</style>'));
    const at = script.lastIndexOf(START);
    const assets = new Map<string, Reply>();
    const add = (ending: string, type: string, text: string) => {
      const path = `/graphiql-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;
      assets.set(path, new Reply(`${type}; charset=utf-8`, text, { headers: PAGE_SECURITY, cacheControl: FOREVER }));
      return path;
    };
    const style = add('css', 'text/css', between(whole, '<style>', '</style>'));
    const program = add('js', 'text/javascript', script.slice(0, at));
    const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${TITLE}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>You need to enable JavaScript to run this app.</noscript>
    <div id="root"></div>
    <script src="${program}"></script>
    <script>${script.slice(at)}</script>
  </body>
</html>
`;
    return { html: new Reply('text/html; charset=utf-8', html, { headers: PAGE_SECURITY }), assets };
  }));
}

function between(text: string, before: string, after: string, from = 0): string {
  const start = text.indexOf(before, from) + before.length;
  return text.slice(start, text.indexOf(after, start));
}
