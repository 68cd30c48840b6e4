/** mercurius with jit on fastify, over the product's schema, resolvers and data: the fastest that people use. */
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { createCatalogueSchema } from '../../../server/graphql/schema.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { announce, openPeerData } from './peer-data.ts';

const { release, today } = await openPeerData();
const app = fastify();
await app.register(mercurius, { schema: createCatalogueSchema(), jit: 1, context: () => createRequestContext(release, today) });
await app.listen({ port: 0, host: '127.0.0.1' });
announce((app.server.address() as AddressInfo).port);
