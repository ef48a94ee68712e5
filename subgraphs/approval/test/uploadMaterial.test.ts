import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { openProject } from './support/openApplication.ts';
import { anonymous, approverOf, clerk, clerkElsewhere, dashboard, ownerOf, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { countRows } from './support/startApproval.ts';
import { digestOf, docx, limitBytes, pdf, startMaterials, type Upload, zipOf } from './support/startMaterials.ts';

const read = `query ($id: ID!) { material(id: $id) {
  id code name classification version fileName mediaType bytes sha256 uploadedByName onBehalfOf agency withdrawnAt
} }`;

describe('an upload', () => {
  it('is kept under its digest, written down with its event, and read in the graph', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const content = pdf();
    const sha256 = digestOf(content);
    const answer = await door.upload(owner, { projectId, content, more: { sha256 } });
    expect(answer).toEqual({
      status: 201,
      id: expect.any(String),
      projectId,
      code: 'soil-water-plan',
      version: 1,
      fileName: '水土保持方案.pdf',
      mediaType: 'application/pdf',
      bytes: content.length,
      sha256,
      classification: 'INTERNAL',
    });
    const { material } = await door.ask(owner, read, { id: answer.id });
    expect(material).toMatchObject({ name: '水土保持方案', version: 1, sha256, onBehalfOf: null, agency: null });
    expect(await door.files()).toEqual([sha256]);
    expect(await eventsOf(door.database, projectId)).toEqual([
      'approval.projectRegistered',
      'approval.materialUploaded',
    ]);
    expect(await door.metric('materials_uploaded_total', 'new')).toBe(1);
    expect(await door.metric('material_upload_bytes_total')).toBe(content.length);
  });

  it('of the same content is the same material, and another content is the next version', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const content = pdf();
    const first = await door.upload(owner, { projectId, content });
    const again = await door.upload(owner, { projectId, content, fileName: '另一个名字.pdf' });
    expect(again).toEqual({ ...first, status: 200 });
    const second = await door.upload(owner, { projectId });
    expect([second.status, second.version]).toEqual([201, 2]);
    const other = await door.upload(owner, { projectId, code: 'feasibility-report', content });
    expect([other.status, other.version]).toEqual([201, 1]);
    const query = `query ($id: ID!) { project(id: $id) {
      latest: materials(filter: {latestOnly: true}) { nodes { code version } }
      ofCode: materials(filter: {code: "soil-water-plan"}, first: 1) { nodes { version supersedes { version } supersededBy { version } versions { nodes { version } } } pageInfo { hasNextPage endCursor } }
      secret: materials(filter: {classification: PERSONAL}) { nodes { id } }
    } }`;
    const { project } = await door.ask(owner, query, { id: projectId });
    expect(project).toEqual({
      latest: {
        nodes: [
          { code: 'feasibility-report', version: 1 },
          { code: 'soil-water-plan', version: 2 },
        ],
      },
      ofCode: {
        nodes: [
          {
            version: 2,
            supersedes: { version: 1 },
            supersededBy: null,
            versions: { nodes: [{ version: 2 }, { version: 1 }] },
          },
        ],
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      },
      secret: { nodes: [] },
    });
    const next = `query ($id: ID!, $after: String) { project(id: $id) { materials(filter: {code: "soil-water-plan"}, after: $after) { nodes { version supersededBy { version } } } } }`;
    const page = await door.ask(owner, next, { id: projectId, after: project.ofCode.pageInfo.endCursor });
    expect(page.project.materials.nodes).toEqual([{ version: 1, supersededBy: { version: 2 } }]);
  });

  it('of the same code by several at the same time gives each content its own version', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const same = pdf();
    const contents = [same, same, same, pdf(), pdf(), pdf()];
    const answers = await Promise.all(contents.map((content) => door.upload(owner, { projectId, content })));
    const versions = new Map(answers.map(({ id, version }) => [id, version]));
    expect([...versions.values()].toSorted()).toEqual([1, 2, 3, 4]);
    expect(new Set(answers.slice(0, 3).map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
  });

  it('is on behalf of the owner for steward and window clerk, and an agency’s own for its approver', async () => {
    const door = await startMaterials();
    const { creditCode, projectId } = await openProject(door);
    const water = approverOf('WATER');
    for (const [person, expected] of [
      [steward, { onBehalfOf: creditCode, agency: null, uploadedByName: 'STEWARD' }],
      [clerk, { onBehalfOf: creditCode, agency: null, uploadedByName: 'WINDOW_CLERK' }],
      [water, { onBehalfOf: null, agency: 'WATER', uploadedByName: 'APPROVER' }],
    ] as const) {
      const { id } = await door.upload(person, { projectId });
      expect((await door.ask(person, read, { id })).material).toMatchObject(expected);
    }
  });

  const strangers = [
    ['an owner of another unit', ownerOf(newCreditCode()), 'PROJECT_NOT_FOUND', 404],
    ['a clerk of another region', clerkElsewhere, 'FORBIDDEN', 403],
    ['an approver of another region', approverOf('WATER', ['510106']), 'FORBIDDEN', 403],
    ['the wall chart', dashboard, 'FORBIDDEN', 403],
    ['a department’s own process', systemPrincipal('utilities'), 'FORBIDDEN', 403],
    ['nobody', anonymous, 'PROJECT_NOT_FOUND', 404],
  ] as const;

  it('is for nobody else', async () => {
    const door = await startMaterials();
    const { projectId } = await openProject(door);
    for (const [whom, person, code, status] of strangers) {
      expect.soft(await door.upload(person, { projectId }), whom).toMatchObject({ status, refusal: { code } });
    }
    expect(await door.files()).toEqual([]);
    expect(await door.metric('material_upload_refusals_total', 'FORBIDDEN')).toBe(4);
  });

  const wrongEntries: readonly [string, Partial<Upload>, number, Record<string, unknown>][] = [
    ['code', { code: 'love-letter' }, 400, { code: 'BAD_INPUT', field: 'code', value: 'love-letter' }],
    ['classification', { classification: 'TOP' }, 400, { code: 'BAD_INPUT', field: 'classification' }],
    ['file name with folders', { fileName: '../x.pdf' }, 400, { code: 'BAD_INPUT', field: 'fileName' }],
    ['file name with a line end', { fileName: 'a\r\nb.pdf' }, 400, { code: 'BAD_INPUT', field: 'fileName' }],
    ['file name that reads backwards', { fileName: 'a\u202efdp.exe.pdf' }, 400, { field: 'fileName' }],
    [
      'file name of another type',
      { fileName: 'a.exe' },
      400,
      { field: 'fileName', accepted: 'a name that ends in .pdf' },
    ],
    ['file name too long', { fileName: `${'长'.repeat(200)}.pdf` }, 400, { field: 'fileName' }],
    ['no file name', { fileName: '' }, 400, { field: 'fileName' }],
    ['digest out of shape', { more: { sha256: 'abc' } }, 400, { code: 'BAD_INPUT', field: 'sha256' }],
    ['another digest', { more: { sha256: 'ab'.repeat(32) } }, 400, { code: 'MATERIAL_DIGEST_MISMATCH' }],
    ['an archive', { mediaType: 'application/zip', fileName: 'a.zip' }, 415, { code: 'UNSUPPORTED_MEDIA_TYPE' }],
    ['a page', { mediaType: 'text/html', fileName: 'a.html' }, 415, { code: 'UNSUPPORTED_MEDIA_TYPE' }],
    ['no media type', { mediaType: '' }, 415, { code: 'UNSUPPORTED_MEDIA_TYPE', field: 'content-type' }],
    ['empty body', { content: Buffer.alloc(0) }, 400, { code: 'BAD_INPUT', field: 'body' }],
    ['too long by its own word', { more: { bytes: '200001' } }, 413, { code: 'MATERIAL_TOO_LARGE', limitBytes }],
    ['too long', { content: pdf(limitBytes) }, 413, { code: 'MATERIAL_TOO_LARGE', limitBytes }],
  ];

  it('with something wrong about it is refused by name and leaves nothing', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    for (const [what, wrong, status, refusal] of wrongEntries) {
      expect.soft(await door.upload(owner, { projectId, ...wrong }), what).toMatchObject({ status, refusal });
    }
    expect(await door.files()).toEqual([]);
    expect(
      await countRows(door.database, sql`select count(*) from approval.materials where project_id = ${projectId}`),
    ).toBe(0);
  });

  const gbk = Buffer.from([0xcb, 0xae, 0xcd, 0xc1]); // 水土, as the national encoding has it
  const tiff = Buffer.from('49492a00080000000000', 'hex');
  const office = 'application/vnd.openxmlformats-officedocument';
  const good = [
    ['application/pdf', 'a.PDF', pdf()],
    ['application/pdf; charset=binary', 'a.pdf', pdf(5_000)],
    ['image/png', 'a.png', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080000000000000000', 'hex')],
    ['image/jpeg', 'a.jpeg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
    ['image/tiff', 'a.tif', tiff],
    ['image/vnd.dwg', '总平面图.dwg', Buffer.concat([Buffer.from('AC1032'), Buffer.alloc(20)])],
    [`${office}.wordprocessingml.document`, 'a.docx', docx()],
    ['image/vnd.dxf', 'a.dxf', Buffer.from('  0\nSECTION\n  2\nHEADER\n')],
    ['text/plain', 'a.txt', Buffer.from('水土保持\r\n方案\t一')],
    ['text/plain', 'a.txt', gbk],
    ['text/csv', 'a.csv', Buffer.from('\ufeff序号,名称\n1,甲\n')],
    ['application/xml', 'a.xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['application/json', 'a.json', Buffer.from('{"a": 1}')],
  ] as const;

  it('is taken in each of the types that are taken', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    for (const [mediaType, fileName, content] of good) {
      const answer = await door.upload(owner, { projectId, mediaType, fileName, content });
      const expected = { status: 201, mediaType: mediaType.split(';')[0], bytes: content.length };
      expect.soft(answer, fileName).toMatchObject(expected);
    }
  });

  const disguised = [
    ['a program called a document', 'application/pdf', 'a.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(5_000)])],
    ['a picture called a document', 'application/pdf', 'a.pdf', Buffer.from('89504e470d0a1a0a0000000d4948', 'hex')],
    ['a page called a text', 'text/plain', 'a.txt', Buffer.from('  <!DOCTYPE html><script>1</script>')],
    ['a drawing of the web called XML', 'application/xml', 'a.xml', Buffer.from('<svg onload="x"/>')],
    ['a document called a text', 'text/plain', 'a.txt', pdf()],
    ['a document of text called a text', 'text/plain', 'a.txt', Buffer.from('%PDF-1.4\n1 0 obj')],
    ['a text with control characters', 'text/csv', 'a.csv', Buffer.from('a,b\u0007')],
    ['bytes of no encoding', 'text/plain', 'a.txt', Buffer.from([0x61, 0xff, 0xff, 0x62])],
    ['a text called JSON', 'application/json', 'a.json', Buffer.from('hello')],
    ['an archive called a document', `${office}.wordprocessingml.document`, 'a.docx', zipOf({ 'a.exe': 'MZ' })],
    ['a table called a document', `${office}.spreadsheetml.sheet`, 'a.xlsx', docx()],
    ['noise called a document', `${office}.wordprocessingml.document`, 'a.docx', randomBytes(9_000)],
  ] as const;

  it('is refused when it is not what it says', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    for (const [what, mediaType, fileName, content] of disguised) {
      expect.soft(await door.upload(owner, { projectId, mediaType, fileName, content }), what).toMatchObject({
        status: 415,
        refusal: { code: 'MATERIAL_TYPE_MISMATCH', field: 'content-type', value: mediaType },
      });
    }
    expect(await door.files()).toEqual([]);
  });

  it('of a content that is there as something less secret says so', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const content = pdf();
    const { id } = await door.upload(owner, { projectId, content });
    const again = await door.upload(owner, { projectId, content, classification: 'TRADE_SECRET' });
    expect(again).toMatchObject({
      status: 400,
      refusal: { code: 'BAD_INPUT', field: 'classification', materialId: id },
    });
  });

  it('leaves nothing when the disk is full', async () => {
    const door = await startMaterials({ openFile: () => open('/dev/full', 'w') });
    const { owner, projectId } = await openProject(door);
    expect(await door.upload(owner, { projectId })).toMatchObject({ status: 507, refusal: { code: 'STORAGE_FULL' } });
    expect(await door.files()).toEqual([]);
  });
});

describe('only the gateway uploads', () => {
  const refused = { status: 401, errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] };

  it('for whoever signs nothing, or with another key, is turned away', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { path, body } = door.signedUpload(owner, { projectId });
    expect(await door.send({ path, headers: {}, body })).toMatchObject(refused);
    const other = door.signedUpload(owner, { projectId });
    expect(await door.send({ ...other, headers: { ...other.headers, 'x-guanjia-issuer': 'utilities' } })).toMatchObject(
      refused,
    );
    expect(await door.files()).toEqual([]);
  });

  it('cannot have its entry altered on the way, nor its content', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const secret = door.signedUpload(owner, { projectId, classification: 'TRADE_SECRET' });
    expect(await door.send({ ...secret, path: secret.path.replace('TRADE_SECRET', 'PUBLIC') })).toMatchObject(refused);
    const { path, headers, body } = door.signedUpload(owner, { projectId });
    const altered = Buffer.concat(await Array.fromAsync(body));
    altered[500] = (altered[500] ?? 0) ^ 1;
    const response = await fetch(`${door.serverUrl}${path}`, { method: 'POST', headers, body: altered });
    expect([response.status, await response.json()]).toMatchObject([401, { errors: refused.errors }]);
    // a body of another request, as whole as it is
    const mine = door.signedUpload(owner, { projectId });
    expect(
      await door.send({ ...mine, body: door.signedUpload(owner, { projectId, code: 'feasibility-report' }).body }),
    ).toMatchObject(refused);
    expect(await door.files()).toEqual([]);
  });

  it('may repeat itself without effect, for half a minute', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { path, headers, body } = door.signedUpload(owner, { projectId });
    const whole = Buffer.concat(await Array.fromAsync(body));
    const post = () => fetch(`${door.serverUrl}${path}`, { method: 'POST', headers, body: whole });
    expect([(await post()).status, (await post()).status]).toEqual([201, 200]);
    door.clock.now = new Date(door.clock.now.getTime() + 31_000);
    expect((await post()).status).toBe(401);
    expect(await eventsOf(door.database, projectId)).toHaveLength(2);
  });
});
