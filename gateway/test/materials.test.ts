import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { createMaterialStore, type MaterialStoreOptions } from '@guanjia/runtime/createMaterialStore';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApproval } from '../../subgraphs/approval/src/app.ts';
import { newCreditCode, projectInput } from '../../subgraphs/approval/test/support/samples.ts';
import { createMaterialSource } from '../src/wire/createMaterialSource.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { bodyOf, startPeer } from './kit/startPeer.ts';
import { startTestGateway } from './kit/startTestGateway.ts';

const key = 'approval-key-of-the-tests-of-materials';
const log = createLog({ name: 'approval', level: 'silent' });
const creditCode = newCreditCode();
const owner: Principal = {
  ...anonymous,
  subject: 'owner',
  name: '项目单位经办',
  roles: ['OWNER'],
  ownerUnit: creditCode,
};
const steward: Principal = { ...anonymous, subject: 'steward', name: '专员', roles: ['STEWARD'], regions: ['370211'] };
const people: Readonly<Record<string, Principal>> = { owner, steward };

/** Tokens are names; what tokens really are is tested elsewhere. */
const identity = {
  authenticate: async (authorization: string | undefined) => ({
    principal: people[authorization?.replace('Bearer ', '') ?? ''] ?? anonymous,
    expiresAt: null,
  }),
};

interface StartOptions extends Partial<MaterialStoreOptions> {
  readonly addressHeader?: string;
  readonly limitBytes?: number;
}

/** Gateway and approval on real HTTP and real SQL, with a store of its own. */
async function start({ addressHeader, limitBytes = 80_000_000, ...ofStore }: StartOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-materials-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const database = openDatabase({ url: testDatabaseUrl(), maxConnections: 4, log });
  onTestFinished(() => database.close());
  const migrations = new URL('../../subgraphs/approval/migrations/', import.meta.url);
  await migrate(database, { department: 'approval', folder: migrations, log });
  const metrics = createMetrics('approval');
  const store = createMaterialStore({ folder, ...ofStore });
  const materials = { store, limitBytes };
  const { subgraph, routes } = await createApproval({
    database,
    calendar: chinaCalendar,
    key,
    log,
    materials,
    metrics,
  });
  onTestFinished(() => subgraph.stop());
  const ready = async () => ({});
  const approval = await startHttpServer({ host: '127.0.0.1', port: 0, log, metrics, ready, routes });
  onTestFinished(() => approval.stop());
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>): Promise<any> => {
    const { data, errors } = await subgraph.execute({ query, variables, principal });
    if (errors) throw new Error(errors[0]?.message);
    return data;
  };
  const registered = await ask(
    owner,
    `mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { id } }`,
    {
      input: projectInput(creditCode),
    },
  );
  const projectId: string = registered.registerProject.id;
  const gatewayTo = async (url: string, deadlineMs = 20_000) => {
    const source = createMaterialSource({ url, key, deadlineMs, now: () => new Date() });
    const gateway = await startTestGateway({ materials: source, identity, addressHeader: addressHeader ?? null });
    onTestFinished(() => source.close());
    onTestFinished(() => gateway.stop());
    return gateway;
  };
  const gateway = await gatewayTo(`${approval.url}/graphql`);
  const files = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };
  return { url: gateway.url, approvalUrl: approval.url, gatewayTo, projectId, files, ask, folder };
}

const pathOf = (projectId: string, more: Record<string, string> = {}) => {
  const said = {
    projectId,
    code: 'soil-water-plan',
    fileName: '水土保持方案.pdf',
    classification: 'INTERNAL',
    ...more,
  };
  return `/materials?${new URLSearchParams(said).toString()}`;
};
const headersOf = (person = 'owner') => ({
  authorization: `Bearer ${person}`,
  'content-type': 'application/pdf',
  'x-guanjia-upload': 'material',
});
const pdf = (bytes = 5_000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);
const codeIn = async (response: Response) => (await jsonOf(response)).errors[0].extensions.code;

/** An upload that is written piece by piece, as fast as it is taken. `written` counts what the sender has let go of. */
function sendSlowly(url: string, path: string, headers: Record<string, string>) {
  const sending = request(`${url}${path}`, { method: 'POST', headers });
  const answered = Promise.withResolvers<{ status: number | undefined; body: any }>();
  sending.on('response', (response: IncomingMessage) => {
    void bodyOf(response).then(
      (text) => answered.resolve({ status: response.statusCode, body: JSON.parse(text) }),
      (cause: unknown) => answered.reject(cause),
    );
  });
  sending.on('error', (cause) => answered.reject(cause));
  answered.promise.catch(() => {});
  return { sending, answer: answered.promise };
}

const piece = Buffer.alloc(256 * 1024, 'x');

/** Writes pieces until the count is reached or the peer takes no more for so long: bytes that were written, and that have gone. */
async function pour(sending: ReturnType<typeof sendSlowly>['sending'], bytes: number, patienceMs = 15_000) {
  let given = 0;
  while (given < bytes) {
    given += piece.length;
    if (sending.write(piece)) continue;
    const drained = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), patienceMs);
      const closed = (): void => resolve(false);
      sending.once('close', closed).once('drain', () => {
        clearTimeout(timer);
        sending.off('close', closed);
        resolve(true);
      });
    });
    if (!drained) break;
  }
  return { given, gone: given - sending.writableLength };
}

describe('POST /materials', () => {
  it('brings a content to approval, whole, with what was said of it', async () => {
    const { url, projectId, files } = await start();
    const content = pdf(300_000);
    const path = pathOf(projectId, { mediaType: 'text/html', bytes: '1', principal: 'x' });
    const response = await fetch(`${url}${path}`, { method: 'POST', headers: headersOf(), body: content });
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const receipt = await jsonOf(response);
    expect(receipt).toMatchObject({
      version: 1,
      fileName: '水土保持方案.pdf',
      mediaType: 'application/pdf',
      bytes: content.length,
    });
    expect(await files()).toEqual([receipt.sha256]);
    const again = await fetch(`${url}${pathOf(projectId)}`, { method: 'POST', headers: headersOf(), body: content });
    expect([again.status, await jsonOf(again)]).toEqual([200, receipt]);
  });

  it('tells approval’s refusals, whichever they are', async () => {
    const { url, projectId, files } = await start();
    const post = (path: string, headers: Record<string, string>, body: Buffer) =>
      fetch(`${url}${path}`, { method: 'POST', headers, body });
    const wrong = [
      [pathOf(projectId, { code: 'x' }), headersOf(), pdf(), 400, 'BAD_INPUT'],
      ['/materials', headersOf(), pdf(), 404, 'PROJECT_NOT_FOUND'],
      [pathOf(projectId), { ...headersOf(), 'content-type': 'text/html' }, pdf(), 415, 'UNSUPPORTED_MEDIA_TYPE'],
      [pathOf(projectId), headersOf(), randomBytes(100_000), 415, 'MATERIAL_TYPE_MISMATCH'],
      [pathOf(projectId), headersOf(), Buffer.alloc(0), 400, 'BAD_INPUT'],
      [pathOf(projectId, { sha256: 'ab'.repeat(32) }), headersOf(), pdf(), 400, 'MATERIAL_DIGEST_MISMATCH'],
    ] as const;
    for (const [path, headers, body, status, code] of wrong) {
      const response = await post(path, headers, body);
      expect.soft([response.status, await codeIn(response)], code).toEqual([status, code]);
    }
    expect(await files()).toEqual([]);
  });

  it('takes nothing from nobody, from a page of another site, or in another coding', async () => {
    const { url, projectId, files } = await start();
    const { authorization: _, ...nobody } = headersOf();
    const { 'x-guanjia-upload': __, ...page } = headersOf();
    for (const [headers, status, code] of [
      [nobody, 401, 'UNAUTHENTICATED'],
      [page, 400, 'BAD_INPUT'],
      [{ ...headersOf(), 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ] as const) {
      const response = await fetch(`${url}${pathOf(projectId)}`, { method: 'POST', headers, body: pdf() });
      expect.soft([response.status, await codeIn(response)], code).toEqual([status, code]);
    }
    expect(await files()).toEqual([]);
  });

  it('refuses what is too large: by its length before a byte is read, in chunks at the limit', async () => {
    const limitBytes = 3_000_000;
    const { url, projectId, files } = await start({ limitBytes });
    const told = sendSlowly(url, pathOf(projectId), { ...headersOf(), 'content-length': String(limitBytes + 1) });
    told.sending.write('%PDF-1.7\n');
    expect(await told.answer).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'MATERIAL_TOO_LARGE', limitBytes } }] },
    });
    told.sending.destroy();
    const chunked = sendSlowly(url, pathOf(projectId), headersOf());
    chunked.sending.write('%PDF-1.7\n');
    const poured = pour(chunked.sending, limitBytes + 1_000_000).catch(() => null);
    expect(await chunked.answer).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'MATERIAL_TOO_LARGE' } }] },
    });
    await poured;
    chunked.sending.destroy();
    await expect.poll(files).toEqual([]);
  });

  it('holds no more of 64 MB than a few pieces while the disk is slow, and loses none of it', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = async (path: string) => {
      const file = await open(path, 'wx');
      return {
        writeFile: async (data: Parameters<typeof file.writeFile>[0]) => {
          await gate.promise;
          await file.writeFile(data);
        },
        sync: () => file.sync(),
        close: () => file.close(),
      };
    };
    const { url, projectId } = await start({ openFile: slow });
    const total = 64 * 1024 * 1024;
    const { sending, answer } = sendSlowly(url, pathOf(projectId), headersOf());
    const head = Buffer.from('%PDF-1.7\n');
    sending.write(head);
    const stalled = await pour(sending, total, 1_000);
    // what lies in the sockets of this machine, and in two processes
    expect(stalled.gone).toBeLessThan(32 * 1024 * 1024);
    gate.resolve();
    const rest = await pour(sending, total - stalled.given);
    sending.end();
    const given = stalled.given + rest.given;
    expect(given).toBeGreaterThanOrEqual(total);
    const sha256 = createHash('sha256').update(head).update(Buffer.alloc(given, 'x')).digest('hex');
    const { status, body } = await answer;
    expect([status, body.bytes, body.sha256]).toEqual([201, head.length + given, sha256]);
  });

  it('leaves nothing of what breaks off half way', async () => {
    const { url, projectId, files, ask } = await start();
    const { sending } = sendSlowly(url, pathOf(projectId), { ...headersOf(), 'content-length': '10000000' });
    sending.write('%PDF-1.7\n');
    await pour(sending, 2_000_000);
    await expect.poll(files).toEqual([expect.stringMatching(/\.partial$/)]);
    sending.destroy();
    await expect.poll(files).toEqual([]);
    const query = `query ($id: ID!) { project(id: $id) { materials { nodes { id } } } }`;
    expect((await ask(owner, query, { id: projectId })).project.materials.nodes).toEqual([]);
  });

  it('gives up what stands still, and leaves nothing of it', async () => {
    const { approvalUrl, gatewayTo, projectId, files } = await start();
    const gateway = await gatewayTo(approvalUrl, 500);
    const { sending, answer } = sendSlowly(gateway.url, pathOf(projectId), headersOf());
    sending.write('%PDF-1.7\n');
    expect(await answer).toMatchObject({
      status: 504,
      body: { errors: [{ extensions: { code: 'DEPARTMENT_TIMEOUT', department: 'approval' } }] },
    });
    sending.destroy();
    await expect.poll(files).toEqual([]);
  });

  it('does not believe what is altered between gateway and approval, or sent again as something else', async () => {
    const { approvalUrl, gatewayTo, projectId, files } = await start();
    const marked = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200_000, 'a')]);
    const honest = await gatewayTo((await startRelay(approvalUrl, (text) => text)).url);
    const body = pdf();
    const whole = await fetch(`${honest.url}${pathOf(projectId)}`, { method: 'POST', headers: headersOf(), body });
    expect(whole.status).toBe(201);
    const kept = await files();
    const relay = await startRelay(approvalUrl, (text) => text.replace('aaaaa', 'aabaa'));
    const gateway = await gatewayTo(relay.url);
    const response = await fetch(`${gateway.url}${pathOf(projectId)}`, {
      method: 'POST',
      headers: headersOf(),
      body: marked,
    });
    // nothing that the caller could mend: it is not its token that is wrong
    expect([response.status, await codeIn(response)]).toEqual([502, 'DEPARTMENT_UNAVAILABLE']);
    expect(await files()).toEqual(kept);
    const publicly = await startRelay(approvalUrl, (text) => text.replace('INTERNAL', 'PUBLIC'));
    const other = await gatewayTo(publicly.url);
    const second = await fetch(`${other.url}${pathOf(projectId)}`, {
      method: 'POST',
      headers: headersOf(),
      body: marked,
    });
    expect([second.status, await codeIn(second)]).toEqual([502, 'DEPARTMENT_UNAVAILABLE']);
    expect(await files()).toEqual(kept);
  });

  it('says so when approval is away', async () => {
    const { gatewayTo, projectId } = await start();
    const gateway = await gatewayTo('http://127.0.0.1:9');
    const response = await fetch(`${gateway.url}${pathOf(projectId)}`, {
      method: 'POST',
      headers: headersOf(),
      body: pdf(),
    });
    expect([response.status, await codeIn(response)]).toEqual([502, 'DEPARTMENT_UNAVAILABLE']);
    const download = await fetch(`${gateway.url}/materials/${projectId}?link=x`);
    expect([download.status, await codeIn(download)]).toEqual([502, 'DEPARTMENT_UNAVAILABLE']);
  });

  it('hears approval’s refusal before all of a body is sent', async () => {
    const { projectId, gatewayTo } = await start();
    const early = await startPeer((_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end('{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}');
    });
    onTestFinished(() => early.stop());
    const gateway = await gatewayTo(early.url);
    const response = await fetch(`${gateway.url}${pathOf(projectId)}`, {
      method: 'POST',
      headers: headersOf(),
      body: Buffer.alloc(30_000_000),
    });
    expect([response.status, await codeIn(response)]).toEqual([403, 'FORBIDDEN']);
  });
});

describe('GET /materials/<id>', () => {
  const link = `mutation ($id: ID!) { linkMaterial(id: $id, purpose: "核对", expiresInSeconds: 60) { path } }`;
  const accesses = `query ($id: ID!) { material(id: $id) { accesses { nodes { kind byName address } } } }`;

  async function startWithMaterial(classification: string) {
    const door = await start({ addressHeader: 'x-real-ip' });
    const content = pdf(700_000);
    const path = pathOf(door.projectId, { classification });
    const posted = await fetch(`${door.url}${path}`, { method: 'POST', headers: headersOf(), body: content });
    const { id } = await jsonOf(posted);
    const { linkMaterial } = await door.ask(owner, link, { id });
    return { ...door, content, id, href: `${door.url}${linkMaterial.path}` };
  }

  it('gives a content out by its link, and writes down where to', async () => {
    const { href, id, content, ask } = await startWithMaterial('INTERNAL');
    const response = await fetch(href, { headers: { 'x-real-ip': '198.51.100.4' } });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': expect.stringMatching(
        /^attachment; filename="soil-water-plan-v1.pdf"; filename\*=UTF-8''%/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    const { material } = await ask(owner, accesses, { id });
    expect(material.accesses.nodes).toMatchObject([
      { kind: 'DOWNLOAD', address: '198.51.100.4' },
      { kind: 'LINK', address: null },
    ]);
  });

  it('gives a secret only to the person whose link it is', async () => {
    const { href } = await startWithMaterial('TRADE_SECRET');
    const alone = await fetch(href);
    expect([alone.status, await codeIn(alone)]).toEqual([403, 'MATERIAL_LINK_INVALID']);
    const other = await fetch(href, { headers: { authorization: 'Bearer steward' } });
    expect([other.status, await codeIn(other)]).toEqual([403, 'MATERIAL_LINK_INVALID']);
    const mine = await fetch(href, { headers: { authorization: 'Bearer owner' } });
    expect(mine.status).toBe(200);
    await mine.arrayBuffer();
  });

  it('leads nowhere else, whatever is put in its path or query', async () => {
    const { url, href, folder } = await startWithMaterial('INTERNAL');
    const tampered = [
      href.replace(/signature=./, 'signature=%00'),
      `${href}&address=1.1.1.1`.replace(/link=./, 'link=..%2f'),
      `${url}/materials/..%2f..%2f..%2fetc%2fpasswd`,
      `${url}/materials/${encodeURIComponent(folder)}`,
      `${url}/materials/`,
    ];
    for (const one of tampered) {
      const response = await fetch(one);
      expect.soft([response.status, await codeIn(response)], one).toEqual([403, 'MATERIAL_LINK_INVALID']);
    }
  });

  it('is not held up by a reader who goes away', async () => {
    const { href, content } = await startWithMaterial('INTERNAL');
    const { port, pathname, search } = new URL(href);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: x\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
    const again = await fetch(href);
    expect((await again.arrayBuffer()).byteLength).toBe(content.length);
  });
});

/** Somebody between gateway and approval, who alters what passes. */
async function startRelay(target: string, alter: (text: string) => string) {
  const relay = await startPeer(async (incoming, response) => {
    const body = Buffer.concat(await Array.fromAsync(incoming));
    const altered = Buffer.from(alter(body.toString('latin1')), 'latin1');
    const { host: _, 'transfer-encoding': __, connection: ___, ...headers } = incoming.headers;
    const passed = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    const answer = await fetch(`${target}${alter(incoming.url ?? '')}`, {
      method: 'POST',
      headers: passed,
      body: altered,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  onTestFinished(() => relay.stop());
  return relay;
}
