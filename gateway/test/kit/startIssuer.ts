import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '@guanjia/kernel/newId';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { startPeer } from './startPeer.ts';

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  /** The public half, as it is published. */
  readonly jwk: JWK;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A provider played by the test: its metadata and its keys, and what becomes of them. */
export interface Issuer {
  readonly url: string;
  readonly audience: string;
  /** What it signs with; published as long as it stands here. */
  keys: SigningKey[];
  /** By path, in place of the usual answer. */
  readonly answers: Map<string, Answer>;
  /** Paths it was asked for so far. */
  readonly asked: string[];
  /** A token with usual claims, and others instead where they are given; undefined leaves one out. */
  sign(claims?: Readonly<Record<string, unknown>>, options?: SignOptions): Promise<string>;
  stop(): Promise<void>;
  /** Comes back on the same port. */
  restart(): Promise<void>;
}

export interface SignOptions {
  readonly key?: SigningKey;
  readonly header?: Partial<JWTHeaderParameters>;
}

export async function newKey(alg = 'ES256', kid = newId()): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export const secondsNow = (): number => Math.floor(Date.now() / 1_000);

export async function startIssuer(): Promise<Issuer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const json = (response: ServerResponse, body: object): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    asked.push(path);
    const special = answers.get(path);
    if (special !== undefined) return special(request, response);
    if (path === '/.well-known/openid-configuration') {
      return json(response, {
        issuer: peer.url,
        jwks_uri: `${peer.url}/keys`,
        introspection_endpoint: `${peer.url}/ask`,
      });
    }
    if (path === '/keys') return json(response, { keys: issuer.keys.map(({ jwk }) => jwk) });
    response.writeHead(404);
    response.end();
  };
  let peer = await startPeer(answer);
  const issuer: Issuer = {
    url: peer.url,
    audience: 'test-graph',
    keys: [await newKey()],
    answers,
    asked,
    async sign(claims = {}, { key = issuer.keys[0], header = {} } = {}) {
      if (key === undefined) throw new Error('there is no key');
      const usual = {
        iss: peer.url,
        aud: issuer.audience,
        sub: `person-${newId()}`,
        jti: newId(),
        iat: secondsNow(),
        exp: secondsNow() + 600,
        roles: ['STEWARD'],
      };
      const all = Object.fromEntries(
        Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined),
      );
      return new SignJWT(all).setProtectedHeader({ alg: key.alg, kid: key.kid, ...header }).sign(key.privateKey);
    },
    stop: () => peer.stop(),
    async restart() {
      peer = await startPeer(answer, peer.port);
    },
  };
  return issuer;
}
