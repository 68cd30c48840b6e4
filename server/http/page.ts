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

let page: Promise<Reply> | undefined;

/** yoga's GraphiQL: one page that loads nothing from elsewhere. Nine megabytes, read when somebody first opens it. */
export function graphiqlPage(): Promise<Reply> {
  return (page ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) => {
    const html = renderGraphiQL({ title: 'Allied Interoperability Catalogue', defaultQuery: EXAMPLE });
    return new Reply('text/html; charset=utf-8', html, { headers: PAGE_SECURITY });
  }));
}
