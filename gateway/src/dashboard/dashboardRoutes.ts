import type { HttpExchange, Route, Routes } from '@guanjia/runtime/startHttpServer';
import sirv from 'sirv';
import type { Identity } from '../identity/Identity.ts';
import type { DevelopmentIssuer } from '../identity/openDevelopmentIssuer.ts';
import { authenticate } from '../wire/authenticate.ts';
import { type DashboardOptions, type DashboardSettings, dashboardSettingsOf } from './dashboardSettings.ts';

export interface DashboardNeeds extends DashboardOptions {
  /** Outside production the folder is looked at anew each time: its build may still be at work. */
  readonly production: boolean;
  readonly identity: Identity;
  /** Null where tokens come from elsewhere. */
  readonly issuer: DevelopmentIssuer | null;
  /** For the limits of an address; null where nobody counts. */
  readonly addressOf: (request: HttpExchange['request']) => string | null;
}

const path = '/dashboard';
/** The build gives what lies here names that say their contents. */
const lasting = 'public, max-age=31536000, immutable';

/**
 * The wall chart's page, out of the folder that its build has made, with what it needs to know before a person has signed in
 * (`settings.json`) and who has then (`person`). Whatever is no file below the path is the page itself: its routes are its own.
 */
export function dashboardRoutes(needs: DashboardNeeds): Routes {
  const settings = dashboardSettingsOf(needs, needs.issuer?.personas ?? null);
  const headers = headersOf(settings);
  const serve = sirv(needs.folder, {
    dev: !needs.production,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, file) {
      const isAsset = file.startsWith('/assets/');
      response.setHeader('cache-control', isAsset ? lasting : 'no-cache');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const sendFile: Route = (exchange) => sendFileOf(exchange, serve);
  return {
    [`GET ${path}`]: sendToPage,
    [`HEAD ${path}`]: sendToPage,
    [`GET ${path}/settings.json`]: ({ send }) => send(200, settings, { ...headers, 'cache-control': 'no-cache' }),
    [`GET ${path}/person`]: async (exchange) => {
      const address = needs.addressOf(exchange.request);
      const { principal, expiresAt } = await authenticate(needs.identity, exchange, address);
      exchange.send(200, { ...principal, expiresAt }, { 'cache-control': 'no-store' });
    },
    [`GET ${path}/*`]: sendFile,
    [`HEAD ${path}/*`]: sendFile,
  };
}

/** A file that is not there is not found; a route of the page is the page. */
function sendFileOf({ request, response, url, send }: HttpExchange, serve: ReturnType<typeof sirv>): void {
  const asked = url.pathname.slice(path.length);
  const isFile = asked.startsWith('/assets/') || /\.\w+$/.test(asked);
  request.url = isFile ? asked : '/';
  serve(request, response, () =>
    send(404, { errors: [{ message: 'Nothing is here.' }] }, { 'cache-control': 'no-store' }),
  );
}

/**
 * Scripts are of this gateway only, none stands in the page. Styles may stand in it: antd writes its own there while the page
 * runs, and a nonce would need a page that is made anew for each request. Nothing of it can run.
 */
function headersOf(settings: DashboardSettings): Readonly<Record<string, string>> {
  const provider = settings.kind === 'oidc' ? ` ${new URL(settings.authority).origin}` : '';
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      `connect-src 'self'${provider}`,
      `frame-src 'self'${provider}`,
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  };
}

/** What is shown stands in the query: it goes along. */
function sendToPage({ url, send }: HttpExchange): void {
  send(308, '', { location: `${path}/${url.search}` });
}
