import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpExchange, Route, Routes } from '@guanjia/runtime/startHttpServer';
import sirv from 'sirv';
import type { Identity } from '../identity/Identity.ts';
import type { DevelopmentIssuer } from '../identity/openDevelopmentIssuer.ts';
import { authenticate } from '../wire/authenticate.ts';
import { absentPage } from './absentPage.ts';
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
/** Where whoever has built the page leaves what went wrong. */
const failureFile = '.failure.txt';
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
  const sendFile: Route = (exchange) => {
    const asked = exchange.url.pathname.slice(path.length);
    const absent = isFile(asked) ? null : absenceIn(needs.folder);
    if (absent === null) return sendFileOf(exchange, serve);
    const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5' };
    exchange.send(503, absentPage(absent.failure), { ...headers, ...type });
  };
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

/** A file that is not there, or is hidden, is not found; a route of the page is the page. */
function sendFileOf({ request, response, url, send }: HttpExchange, serve: ReturnType<typeof sirv>): void {
  const asked = url.pathname.slice(path.length);
  const none = (): void => send(404, { errors: [{ message: 'Nothing is here.' }] }, { 'cache-control': 'no-store' });
  if (isHidden(asked)) return none();
  request.url = isFile(asked) ? asked : '/';
  serve(request, response, none);
}

function isFile(asked: string): boolean {
  return asked.startsWith('/assets/') || isHidden(asked) || /\.\w+$/.test(asked);
}

/** What the build keeps for itself, such as `.vite`. */
function isHidden(asked: string): boolean {
  return /[/\\](\.|%2e)/i.test(asked.replaceAll(/%2f/gi, '/').replaceAll(/%5c/gi, '/'));
}

/** Null: the page is there. Its build has failed, in its words; or it is not there (yet). */
function absenceIn(folder: string): { readonly failure: string | null } | null {
  const failure = join(folder, failureFile);
  if (existsSync(failure)) return { failure: readFileSync(failure, 'utf8') };
  return existsSync(join(folder, 'index.html')) ? null : { failure: null };
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
