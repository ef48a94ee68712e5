import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createReceiptLinkSource, type ReceiptLinkSource } from '../src/wire/createReceiptLinkSource.ts';
import { bodyOf, type Peer, startPeer } from './kit/startPeer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const link = `/receipts/${'t'.repeat(30)}.${'m'.repeat(43)}`;
const material = `${link}/materials/${'ab'.repeat(32)}`;

describe('the pages for signing', () => {
  const heard: { method: string; path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  let answer: { status: number; headers?: Record<string, string>; body?: string | Buffer } = { status: 200 };
  let exchange: Peer;
  let source: ReceiptLinkSource;
  let gateway: TestGateway;

  beforeAll(async () => {
    exchange = await startPeer(async (asked, response) => {
      const { method = '', url: path = '', headers } = asked;
      heard.push({ method, path, headers, body: await bodyOf(asked) });
      if (answer.status === 0) return;
      response.writeHead(answer.status, { 'x-inner': 'secret', 'set-cookie': 'a=b', ...answer.headers });
      response.end(answer.body);
    });
    source = createReceiptLinkSource({ url: exchange.url });
    gateway = await startTestGateway({ receiptLinks: source });
  });
  afterAll(async () => {
    await gateway.stop();
    await source.close();
    await exchange.stop();
  });
  beforeEach(() => {
    heard.length = 0;
  });
  const ask = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, { redirect: 'manual', ...init });

  it('come from the exchange with the headers that guard them, and no others', async () => {
    const guards = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
    };
    answer = { status: 410, headers: guards, body: '<h1>链接已过期</h1>' };
    const response = await ask(link, {
      headers: { cookie: 'c=d', authorization: 'Bearer x', 'x-guanjia-issuer': 'gateway' },
    });
    expect([response.status, await response.text()]).toEqual([410, '<h1>链接已过期</h1>']);
    for (const [name, value] of Object.entries(guards)) expect(response.headers.get(name)).toBe(value);
    for (const name of ['x-inner', 'set-cookie']) expect(response.headers.has(name)).toBe(false);
    const [{ method, path, headers } = { method: '', path: '', headers: {} }] = heard;
    expect([method, path]).toEqual(['GET', link]);
    for (const name of ['cookie', 'authorization', 'x-guanjia-issuer']) expect(headers).not.toHaveProperty(name);
  });

  it('take the form, and lead back to the page', async () => {
    answer = { status: 303, headers: { location: `./${link.slice('/receipts/'.length)}` } };
    const response = await ask(link, {
      method: 'POST',
      body: new URLSearchParams({ action: 'receive', person: '演示' }),
    });
    expect(response.status).toBe(303);
    expect(new URL(response.headers.get('location') ?? '', `${gateway.url}${link}`).pathname).toBe(link);
    expect(heard).toMatchObject([{ method: 'POST', path: link, body: 'action=receive&person=%E6%BC%94%E7%A4%BA' }]);
    expect(heard[0]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });

  it('hand out a material of several megabytes', async () => {
    const content = Buffer.alloc(5_000_000, 'x');
    answer = {
      status: 200,
      headers: { 'content-disposition': 'attachment', 'content-length': '5000000' },
      body: content,
    };
    const response = await ask(material, { method: 'POST' });
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect((await response.arrayBuffer()).byteLength).toBe(5_000_000);
  });

  it('take no form of more than 64 kB', async () => {
    const response = await ask(link, { method: 'POST', body: 'x'.repeat(64_001) });
    expect(response.status).toBe(400);
    expect(heard).toEqual([]);
  });

  it.each([
    '/receipts/',
    '/receipts/a/b',
    '/receipts/a%2fb',
    `${link}/materials/x`,
    '/receipts/..%2fintake',
    '/receipts',
  ])('are not asked for at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
    expect(heard).toEqual([]);
  });

  it('say so when the exchange says nothing, or is not there', async () => {
    answer = { status: 0 };
    const impatient = createReceiptLinkSource({ url: exchange.url, deadlineMs: 200 });
    const hasty = await startTestGateway({ receiptLinks: impatient });
    const late = await fetch(`${hasty.url}${link}`);
    expect([late.status, late.headers.get('content-type')]).toEqual([504, 'text/html; charset=utf-8']);
    expect(await late.text()).toContain('系统暂不可用');
    await hasty.stop();
    await impatient.close();
    const nowhere = createReceiptLinkSource({ url: 'http://127.0.0.1:9', deadlineMs: 500 });
    const alone = await startTestGateway({ receiptLinks: nowhere });
    expect((await fetch(`${alone.url}${link}`)).status).toBe(502);
    await alone.stop();
    await nowhere.close();
  });

  it('are not there without an exchange', async () => {
    const alone = await startTestGateway();
    expect((await fetch(`${alone.url}${link}`)).status).toBe(404);
    await alone.stop();
  });
});
