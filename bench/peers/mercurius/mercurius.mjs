// Mercurius as a gateway, its queries compiled (JIT) from the first request on. It takes the subgraphs' own SDL, of federation 1.
import { readFileSync } from 'node:fs';
import gateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const { PORT, SERVICES_FILE } = process.env;

// As many connections as the others open; its default is 10.
const connections = 128;

process.on('disconnect', () => process.exit(0));
const services = JSON.parse(readFileSync(SERVICES_FILE, 'utf8'));
const app = Fastify();
await app.register(gateway, {
  jit: 1,
  gateway: { services: services.map((service) => ({ ...service, connections })) },
});
await app.listen({ host: '127.0.0.1', port: Number(PORT) });
