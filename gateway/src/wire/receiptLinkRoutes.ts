import { pipeline } from 'node:stream/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import { httpStatusOf } from '@guanjia/runtime/httpStatusOf';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import type { ReceiptLinkAnswer, ReceiptLinkSource } from './createReceiptLinkSource.ts';
import { pickHeaders } from './pickHeaders.ts';

const bodyLimitBytes = 64_000;
const pathShape = /^\/receipts\/[\w.-]{1,100}(\/materials\/[0-9a-f]{64})?$/;
const passedOn = ['accept', 'accept-language', 'content-type'] as const;
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
} as const;

/**
 * `/receipts/*`: the exchange's pages for signing (签收), so that a recipient outside, with nothing but the link in a mail, needs
 * to reach only the gateway. The exchange alone says what a link is good for.
 */
export function receiptLinkRoutes(source: ReceiptLinkSource): Routes {
  return {
    'GET /receipts/*': (exchange) => pass(source, exchange, 'GET', null),
    'POST /receipts/*': async (exchange) => pass(source, exchange, 'POST', await exchange.readBody(bodyLimitBytes)),
  };
}

async function pass(
  source: ReceiptLinkSource,
  exchange: HttpExchange,
  method: 'GET' | 'POST',
  body: Buffer | null,
): Promise<void> {
  const { request, requestId, url } = exchange;
  if (!pathShape.test(url.pathname))
    return exchange.send(404, pageOf('链接无效', 'This link is not good'), pageHeaders);
  const headers = { ...pickHeaders(request.headers, passedOn), 'x-request-id': requestId };
  try {
    await answer(exchange, await source.ask({ method, path: url.pathname, headers, body }));
  } catch (cause) {
    if (!(cause instanceof DomainError)) throw cause;
    exchange.log.warn({ err: cause }, 'a page for signing is not to be had');
    const page = pageOf('系统暂不可用，请稍后再试', 'Not available at the moment; please try again later');
    exchange.send(httpStatusOf(cause.code), page, pageHeaders);
  }
}

async function answer({ response, log }: HttpExchange, { status, headers, body }: ReceiptLinkAnswer): Promise<void> {
  response.writeHead(status, headers);
  try {
    await pipeline(body, response);
  } catch (cause) {
    log.warn({ err: cause }, 'a page or material of a receipt link broke off');
  }
}

function pageOf(zh: string, en: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${zh}</title></head>
<body><h1>${zh}</h1><p lang="en">${en}</p></body></html>
`;
}
