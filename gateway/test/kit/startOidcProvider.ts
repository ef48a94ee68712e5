import { createHash, randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@guanjia/kernel/newId';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export interface OidcProvider {
  readonly url: string;
  /** Begins to answer, when it is known where the gateway is. */
  open(gatewayUrl: string): Promise<void>;
  /** Signs with another key from now on; the one before is published no more. */
  rotate(): Promise<void>;
  /** Signs a person in as a browser would, by code and PKCE, and gives what the front end gets. */
  signIn(login: string, resource: string): Promise<SignedIn>;
  /** A token of a department's system. */
  askAsSystem(resource: string): Promise<string>;
  revoke(token: string): Promise<number>;
  stop(): Promise<void>;
}

export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  /** Signs out at the provider, in the same browser. */
  signOut(): Promise<void>;
}

/** Resources: tokens for the first are JWTs, for the second opaque. */
export const resources = { jwt: 'https://graph.guanjia.example', opaque: 'https://opaque.guanjia.example' } as const;
export const clients = {
  frontEnd: 'front-end',
  system: { id: 'water-company', secret: 'secret-of-the-water-company' },
  gateway: { id: 'gateway', secret: 'secret-of-the-gateway' },
} as const;

const redirectUri = 'https://front-end.guanjia.example/callback';
/** What the provider knows of its people. */
const rolesOf = (accountId: string): string[] =>
  accountId.startsWith('supervisor') ? ['gj-supervisor'] : ['gj-steward'];

/** A provider of OpenID Connect that others have written, in this process on a free port. */
export async function startOidcProvider(): Promise<OidcProvider> {
  let answer: RequestListener = (_, response) => void response.writeHead(503).end();
  let gatewayUrl = '';
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookieKey = randomBytes(16).toString('hex');

  const renew = async (): Promise<void> => {
    const provider = new Provider(url, configuration({ jwk: await newPrivateKey(), gatewayUrl, cookieKey }));
    const callback = provider.callback();
    answer = (request, response) => void callback(request, response);
  };
  const askToken = async (form: Record<string, string>, client?: { id: string; secret: string }) => {
    const authorization = client && `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
    const headers = authorization === undefined ? {} : { authorization };
    const response = await fetch(`${url}/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
    const body = (await response.json()) as Record<string, string>;
    if (response.status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  return {
    url,
    async open(ofGateway) {
      gatewayUrl = ofGateway;
      await renew();
    },
    rotate: renew,
    async signIn(login, resource) {
      const browser = openBrowser();
      const verifier = randomBytes(32).toString('base64url');
      const authorize = new URL(`${url}/auth`);
      authorize.search = new URLSearchParams({
        client_id: clients.frontEnd,
        response_type: 'code',
        redirect_uri: redirectUri,
        scope: 'openid graph',
        resource,
        state: newId(),
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }).toString();
      let page = await browser.go(authorize.href);
      page = await browser.submit(page, { prompt: 'login', login, password: 'anything' });
      page = await browser.submit(page, { prompt: 'consent' });
      const code = new URL(page.url).searchParams.get('code') ?? '';
      const { access_token: accessToken = '', id_token: idToken = '' } = await askToken({
        grant_type: 'authorization_code',
        client_id: clients.frontEnd,
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        resource,
      });
      return {
        accessToken,
        idToken,
        async signOut() {
          const end = await browser.go(`${url}/session/end?id_token_hint=${idToken}`);
          const xsrf = /name="xsrf" value="([^"]+)"/.exec(end.text)?.[1] ?? '';
          await browser.submit({ ...end, action: `${url}/session/end/confirm` }, { xsrf, logout: 'yes' });
        },
      };
    },
    async askAsSystem(resource) {
      const { access_token: token = '' } = await askToken(
        { grant_type: 'client_credentials', scope: 'graph', resource },
        clients.system,
      );
      return token;
    },
    async revoke(token) {
      const body = new URLSearchParams({ token, client_id: clients.frontEnd });
      return (await fetch(`${url}/token/revocation`, { method: 'POST', body })).status;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function configuration(given: { jwk: JWK; gatewayUrl: string; cookieKey: string }): Configuration {
  const { jwk, gatewayUrl, cookieKey } = given;
  return {
    jwks: { keys: [jwk] },
    cookies: { keys: [cookieKey] },
    clients: [
      {
        client_id: clients.frontEnd,
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUri, `${gatewayUrl}/dashboard/`],
        post_logout_redirect_uris: [`${gatewayUrl}/dashboard/`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
        backchannel_logout_uri: `${gatewayUrl}/oidc/backchannel-logout`,
      },
      ...[clients.system, clients.gateway].map(({ id, secret }) => ({
        client_id: id,
        client_secret: secret,
        redirect_uris: [],
        grant_types: ['client_credentials'],
        response_types: [],
        id_token_signed_response_alg: 'ES256' as const,
      })),
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    scopes: ['openid', 'graph'],
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: async () => true },
      revocation: { enabled: true },
      backchannelLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resources.jwt, // a page need not name it
        useGrantedResource: () => true,
        getResourceServerInfo: async (_, resource) => ({
          scope: 'graph',
          audience: resource,
          accessTokenTTL: 600,
          accessTokenFormat: resource === resources.opaque ? 'opaque' : 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    clientBasedCORS: (_, origin) => origin === gatewayUrl,
    findAccount: async (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    extraTokenClaims: async (_, token) =>
      'accountId' in token && typeof token.accountId === 'string'
        ? { name: '演示', 'https://guanjia.example/roles': rolesOf(token.accountId), regions: ['370700'] }
        : { sub: clients.system.id, 'https://guanjia.example/roles': ['gj-provider'], provider: 'provider-water' },
    // its own way refuses addresses of this machine
    fetch(url, options = {}) {
      const { dispatcher: _, ...rest } = options as RequestInit & { dispatcher?: unknown };
      return fetch(url, rest);
    },
    ttl: { Session: 3_600, Grant: 3_600, Interaction: 600, IdToken: 600, AccessToken: 600, ClientCredentials: 600 },
  };
}

async function newPrivateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: newId(), alg: 'ES256', use: 'sig' };
}

interface Page {
  readonly url: string;
  readonly text: string;
  /** Where its form goes. */
  readonly action: string;
}

/** Keeps cookies and follows redirects, but not to the front end. */
function openBrowser() {
  const cookies = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Page> => {
    const response = await fetch(url, {
      method: form === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const text = await response.text();
    const next = location === null ? null : new URL(location, url).href;
    if (next !== null && next.startsWith(redirectUri)) return { url: next, text: '', action: '' };
    if (next !== null) return go(next);
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
    return { url, text, action: new URL(/action="([^"]+)"/.exec(text)?.[1] ?? '', url).href };
  };
  return { go, submit: ({ action }: Page, form: Record<string, string>) => go(action, form) };
}
