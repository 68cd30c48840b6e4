/** express + graphql-yoga as yoga's README sets them up, over the product's schema, resolvers and data. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { createYoga } from 'graphql-yoga';
import { createCatalogueSchema } from '../../../server/graphql/schema.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { announce, openPeerData } from './peer-data.ts';

const { release, today } = await openPeerData();
const app = express();
const yoga = createYoga({ schema: createCatalogueSchema(), context: () => createRequestContext(release, today) });
app.use(yoga.graphqlEndpoint, yoga as unknown as RequestHandler);
const server = createServer(app);
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
