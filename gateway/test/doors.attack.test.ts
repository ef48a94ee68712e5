import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonOf } from './kit/jsonOf.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

let gateway: TestGateway;
let authorization: string;

beforeAll(async () => {
  const passingOn = () => Promise.reject(new Error('must not be reached'));
  const unreachable = { close: async () => {} };
  gateway = await startTestGateway({
    eventIntake: { ...unreachable, post: passingOn, putPicture: passingOn },
    materials: { ...unreachable, upload: passingOn, download: passingOn },
    receiptLinks: { ...unreachable, ask: passingOn },
    queueBoard: { ...unreachable, read: passingOn },
  });
  authorization = `Bearer ${await gateway.tokenOf('steward')}`;
});

afterAll(() => gateway.stop());

const notice = JSON.stringify({ query: '{ notice }' });
const rename = 'mutation { renameProject(id: "1", name: "x") { id } }';
const asked = () => gateway.approval.asked.length + gateway.utilities.asked.length;

async function send(path: string, init: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(`${gateway.url}${path}`, { ...init, redirect: 'manual' });
  return { status: response.status, text: await response.text() };
}

/** What comes back on a connection over which these bytes were sent. */
async function sendRaw(bytes: string): Promise<string> {
  const { port, hostname } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  socket.end(bytes.replaceAll('\n', '\r\n'));
  return Buffer.concat(await Array.fromAsync(socket)).toString('utf8');
}

const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>`;
const laughs = `<!DOCTYPE x [${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(9)}">`).join('')}]><x>&a9;</x>`;

describe('attack: XXE and other bodies', () => {
  it.each([
    ['application/xml', xml],
    ['text/xml', xml],
    ['application/soap+xml', laughs],
    ['image/svg+xml', xml],
    ['text/plain', notice],
    ['application/x-www-form-urlencoded', 'query={notice}'],
    ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name=query\r\n\r\n{notice}\r\n--x--`],
    ['application/graphql', '{ notice }'],
    ['application/json; charset=utf-16', notice],
  ])('/graphql is sent %s', async (type, body) => {
    const before = asked();
    const { status, text } = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': type, authorization },
      body,
    });
    expect(status).toBe(415);
    expect(text).not.toContain('root:');
    expect(asked()).toBe(before);
  });

  it.each([
    ['an external entity in a variable', xml],
    ['a billion laughs in a variable', laughs],
  ])('%s stays a text', async (_, text) => {
    const { data } = await gateway.ask('query ($id: ID!) { project(id: $id) { id name } }', {
      as: 'steward',
      variables: { id: text },
    });
    expect(data).toEqual({ project: null });
  });
});

describe('attack: bombs', () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));

  it.each([['gzip'], ['deflate'], ['br'], ['zstd'], ['gzip, gzip'], ['GZIP']])(
    'a body is packed by %s',
    async (coding) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': coding, authorization };
      expect((await send('/graphql', { method: 'POST', headers, body: bomb })).status).toBe(415);
    },
  );

  it('a material is packed by gzip', async () => {
    const headers = {
      'content-type': 'application/zip',
      'content-encoding': 'gzip',
      'x-guanjia-upload': '1',
      authorization,
    };
    const path = '/materials?projectId=1&code=a&fileName=a.zip&classification=PUBLIC';
    expect((await send(path, { method: 'POST', headers, body: bomb })).status).toBe(415);
  });

  it('a body is longer than a body may be', async () => {
    const body = JSON.stringify({ query: '{ notice }', variables: { x: 'x'.repeat(30_000) } });
    const headers = { 'content-type': 'application/json', authorization };
    const { status, text } = await send('/graphql', { method: 'POST', headers, body });
    expect([status, text]).toEqual([400, expect.stringContaining('"BAD_INPUT"')]);
  });

  it('headers are longer than headers may be', async () => {
    const answer = await sendRaw(`GET /health HTTP/1.1\nhost: x\nx-long: ${'x'.repeat(20_000)}\n\n`);
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  });

  it('JSON is nested as deep as a body can be', async () => {
    const depth = 9_000;
    const body = `{"query":"{ notice }","variables":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const { status } = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(status).toBe(400);
    await expect(gateway.ask('{ notice }')).resolves.toMatchObject({ status: 200 });
  });
});

describe('attack: paths', () => {
  it.each([
    ['/materials/../graphql'],
    ['/materials/..%2f..%2fetc%2fpasswd?link=1&expires=1&signature=1'],
    ['/materials/%2e%2e/%2e%2e/etc/passwd'],
    ['/materials/....//etc/passwd'],
    ['/materials/01a20618-54df-7100-af8b-204023b50876%00.pdf'],
    ['/materials//etc/passwd'],
    ['/graphiql/../../package.json'],
    ['/graphiql/..%2f..%2fpackage.json'],
    ['/.git/config'],
    ['/.env'],
    ['/dev/../main.ts'],
  ])('GET %s', async (path) => {
    const { host } = new URL(gateway.url);
    const answer = await sendRaw(`GET ${path} HTTP/1.1\nhost: ${host}\nconnection: close\n\n`);
    const status = Number(answer.split(' ')[1]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(answer).not.toMatch(/root:|"name": ?"|\[core\]/);
  });

  it.each([['http://attacker.example/graphql'], ['//attacker.example/graphql'], ['*'], ['/graphql#x'], ['/\\graphql']])(
    'the request line asks for %s',
    async (target) => {
      const answer = await sendRaw(`GET ${target} HTTP/1.1\nhost: x\nconnection: close\n\n`);
      expect(Number(answer.split(' ')[1])).toBeGreaterThanOrEqual(400);
      expect(answer).not.toContain('"data"');
    },
  );
});

describe('attack: request smuggling', () => {
  it.each([
    ['two lengths', 'content-length: 5\ncontent-length: 6\n\nhello'],
    ['length and chunks', 'content-length: 5\ntransfer-encoding: chunked\n\n0\n\nGET /metrics HTTP/1.1\nhost: x\n\n'],
    ['chunks by another name', 'transfer-encoding: xchunked\n\n0\n\n'],
    ['chunks, then something else', 'transfer-encoding: chunked, identity\n\n0\n\n'],
    ['a space before the colon', 'content-length : 5\n\nhello'],
    ['a folded header', 'x-a: b\n content-length: 5\n\nhello'],
    ['a length that is no number', 'content-length: +5\n\nhello'],
  ])('%s', async (_, rest) => {
    const answer = await sendRaw(`POST /graphql HTTP/1.1\nhost: x\ncontent-type: application/json\n${rest}`);
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request');
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

describe('attack: another site', () => {
  it('a page sends a change by GET', async () => {
    const before = asked();
    const path = `/graphql?query=${encodeURIComponent(rename)}`;
    const headers = { authorization, 'apollo-require-preflight': '1' };
    expect((await send(path, { headers })).status).toBe(405);
    expect(asked()).toBe(before);
  });

  it('a page shows a picture whose address is a question', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ notice }')}`;
    expect((await send(path, { headers: { authorization, accept: 'image/*' } })).status).toBeGreaterThanOrEqual(400);
  });

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['']])('a form sends %j', async (type) => {
    const body = new Blob([JSON.stringify({ query: rename })]);
    const headers = { authorization, ...(type === '' ? {} : { 'content-type': type }) };
    const before = asked();
    expect((await send('/graphql', { method: 'POST', headers, body })).status).toBe(415);
    expect(asked()).toBe(before);
  });

  it('a page of another origin opens a stream', async () => {
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      origin: 'https://attacker.example',
      authorization,
    };
    const body = JSON.stringify({ query: 'subscription { progressFeed { cursor } }' });
    expect((await send('/graphql', { method: 'POST', headers, body })).status).toBe(403);
  });

  it('a page uploads a material without asking first', async () => {
    const headers = { 'content-type': 'text/plain', authorization };
    const path = '/materials?projectId=1&code=a&fileName=a&classification=PUBLIC';
    expect((await send(path, { method: 'POST', headers, body: 'x' })).status).toBe(400);
  });

  it('no answer says that other sites may read it', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://attacker.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.status).toBe(405);
  });
});

describe('attack: log and header injection', () => {
  const forged = '\r\n{"level":30,"msg":"forged"}';

  it('a line break in whatever is logged stays in its line', async () => {
    const before = gateway.logged.length;
    const body = JSON.stringify({ query: `query A { notice }`, operationName: `A${forged}` });
    const headers = { 'content-type': 'application/json', authorization };
    await send('/graphql', { method: 'POST', headers, body });
    await gateway.ask('{ ownRefusal fault refusal }', { headers: { 'x-request-id': 'abcdefgh' } });
    const lines = gateway.logged.slice(before);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.trimEnd()).not.toContain('\n');
      expect(JSON.parse(line)).not.toMatchObject({ msg: 'forged' });
    }
  });

  it.each([
    ['a b'],
    ['x'.repeat(65)],
    ['short'],
    ['a;b=c;d=e'],
    ['<script>alert(1)</script>'],
    ['%0d%0aset-cookie:a=b'],
  ])('the request id is %j', async (id) => {
    const { headers } = await gateway.ask('{ notice }', { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('a token in the address is not believed and not logged', async () => {
    const token = await gateway.tokenOf('steward');
    const before = gateway.logged.length;
    const body = JSON.stringify({ query: '{ projects { id } }' });
    for (const name of ['access_token', 'token', 'authorization']) {
      const response = await fetch(`${gateway.url}/graphql?${name}=${token}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = await jsonOf(response);
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect(gateway.logged.slice(before).join('')).not.toContain(token);
  });
});

describe('attack: what errors tell', () => {
  it('a fault inside a department', async () => {
    const { data, errors } = await gateway.ask('{ fault }');
    expect(data).toEqual({ fault: null });
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts|select |127\.0\.0\.1|localhost/i);
  });

  it('a syntax error', async () => {
    const { errors } = await gateway.ask('{ notice ');
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/i);
  });

  it.each([['GET'], ['PUT'], ['DELETE'], ['PATCH'], ['TRACE']])('%s on a path that is not there', async (method) => {
    const { host } = new URL(gateway.url);
    const answer = await sendRaw(`${method} /nothing HTTP/1.1\nhost: ${host}\nconnection: close\n\n`);
    expect(Number(answer.split(' ')[1])).toBeGreaterThanOrEqual(404);
    expect(answer).not.toMatch(/express|apollo|x-powered-by|server:/i);
  });
});
