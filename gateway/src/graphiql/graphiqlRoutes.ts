import { readFileSync } from 'node:fs';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import type { DevelopmentIssuer } from '../identity/openDevelopmentIssuer.ts';

const staticPath = '/graphiql/';
const titleTag = '<title>项目管家图</title>';
const defaultQuery = readFileSync(new URL('defaultQuery.graphql', import.meta.url), 'utf8');
const usualPersona = 'steward';

/** The browser refuses every request of the page that leaves this gateway. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
].join('; ');

/** GraphiQL at `/`, all from this process; `/?persona=owner` signs in as that demo persona. Never in production. */
export function graphiqlRoutes(issuer: DevelopmentIssuer | null): Routes {
  return {
    'GET /': async ({ url, send }) => {
      const token = issuer === null ? null : await issuer.issue(url.searchParams.get('persona') ?? usualPersona);
      const page = pageFor(token === null ? {} : { Authorization: `Bearer ${token.token}` });
      send(200, page, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-store',
      });
    },
    [`GET ${staticPath}*`]: sendAsset,
  };
}

function pageFor(requestHeaders: Readonly<Record<string, string>>): string {
  const initialHeaders = JSON.stringify(requestHeaders, null, 2);
  const client = { staticPath, endpoint: '/graphql', subscriptionEndpoint: '/graphql', defaultQuery, initialHeaders };
  const configScript = `<script>const RURU_CONFIG = ${JSON.stringify(client).replaceAll('<', '\\u003c')};</script>`;
  return ruruHTML({ staticPath, htmlParts: { titleTag, configScript } });
}

async function sendAsset({ request, response, url, send }: HttpExchange): Promise<void> {
  const asset = await getStaticFile({
    staticPath,
    urlPath: url.pathname,
    acceptEncoding: request.headers['accept-encoding'],
    disallowDevAssets: true,
  });
  if (asset === null) return send(404, 'There is no such file.');
  response.writeHead(200, { ...asset.headers, 'cache-control': 'max-age=3600' });
  response.end(asset.content);
}
