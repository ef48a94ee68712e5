import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { type SigningKey, signingAlgorithm, signingKeySchema } from './createTokenSigner.ts';

/** Whose tokens the gateways of a run believe. */
export interface Issuer {
  readonly jwksUrl: string;
  /** For those who make tokens out of it: subscribers would ask a real issuer. */
  readonly key: SigningKey;
  close(): Promise<void>;
}

/** Makes a key and serves its public half. */
export async function openIssuer(): Promise<Issuer> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const key = signingKeySchema.parse({ ...(await exportJWK(privateKey)), kid: 'bench' });
  const { d: _, ...publicKey } = key;
  const body = JSON.stringify({ keys: [{ ...publicKey, alg: signingAlgorithm, use: 'sig' }] });
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    jwksUrl: `http://127.0.0.1:${portOf(server.address())}/jwks.json`,
    key,
    async close() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
