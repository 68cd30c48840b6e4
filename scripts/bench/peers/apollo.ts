/** Apollo Server on express with mongoose `find` and DataLoader over the same database: what a team would write. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { createSchema } from 'graphql-yoga';
import { resolvers } from '../../../server/graphql/resolver-map.ts';
import { readTypeDefinitions } from '../../../server/graphql/schema.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { createStoredLoaders, storedResolvers, type StoredContext } from './apollo-resolvers.ts';
import { announce, openPeerData } from './peer-data.ts';

const { connection, release, today } = await openPeerData();
const own = storedResolvers(connection, release.key) as Record<string, object>;
const merged = Object.fromEntries(Object.entries(resolvers).map(([name, one]) => [name, { ...one, ...own[name] }]));
const schema = createSchema<StoredContext>({
  typeDefs: readTypeDefinitions(),
  resolvers: { ...own, ...merged, PartialDate: resolvers.PartialDate, DateTime: resolvers.DateTime } as never,
});
const apollo = new ApolloServer<StoredContext>({ schema: schema as never });
await apollo.start();
const app = express();
const context = async () => ({ ...createRequestContext(release, today), load: createStoredLoaders(connection, release.key) });
app.use('/graphql', express.json(), expressMiddleware(apollo, { context }));
const server = createServer(app);
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
