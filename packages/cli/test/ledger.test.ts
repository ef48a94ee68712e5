import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '@guanjia/runtime/drizzle';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { describe, expect, it } from 'vitest';
import { handoffTo } from '../../../subgraphs/exchange/test/messages.ts';
import { databaseFrom, ownEmbeddedDatabase } from '../../../subgraphs/exchange/test/ownDatabase.ts';
import { untilChained } from '../../../subgraphs/exchange/test/readLedger.ts';
import { ownKey } from '../../../subgraphs/exchange/test/startExchange.ts';
import { type StartedHandoff, startHandoff } from '../../../subgraphs/exchange/test/startHandoff.ts';
import { emptyFolder, runCli } from './runCli.ts';

describe('the ledger of a running exchange', { timeout: 120_000 }, () => {
  const at = databaseFrom(ownEmbeddedDatabase);

  /** An exchange with a handoff that was signed for and one that waits. */
  async function withLedger() {
    const started = await startHandoff([], { url: at() });
    await started.deliver();
    const waiting = handoffTo([started.recipient.id]);
    await started.utilities.intake([waiting]);
    await untilChained(started.database);
    const env = { EXCHANGE_URL: started.url, EXCHANGE_KEY: ownKey };
    const verify = async (...words: string[]) => {
      const { code, out, err } = await runCli(['verify-ledger', '--json', ...words], { env });
      return { code, err, ...JSON.parse(out) };
    };
    return { ...started, waiting: waiting.handoff, env, verify };
  }

  async function rowsOf({ database }: StartedHandoff, condition = sql`true`): Promise<any[]> {
    const { rows } = await database.db.execute(sql`select * from exchange.ledger where ${condition} order by position`);
    return rows;
  }

  it('is verified, and the head that was noted is found again later', async () => {
    const started = await withLedger();
    const { env, verify, utilities, recipient, database } = started;
    const { code, out, err } = await runCli(['verify-ledger'], { env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = await rowsOf(started);
    const last = rows.at(-1);
    expect(out).toContain('The ledger is in order. 账本完好');
    expect(out).toMatch(/receipts +1\n/);
    expect(out).toContain(`head          ${last.position}:${last.hash}`);
    expect(await verify()).toMatchObject({
      ok: true,
      code: 0,
      rows: rows.length,
      handoffs: 2,
      receipts: 1,
      underWay: 0,
    });
    await utilities.intake([handoffTo([recipient.id])]);
    await untilChained(database);
    const noted = `${last.position}:${last.hash}`;
    expect(await verify('--expect', noted)).toMatchObject({ ok: true, rows: rows.length + 1, handoffs: 3 });
    const other = `${last.position}:${'0'.repeat(64)}`;
    expect(await verify('--expect', other)).toMatchObject({
      code: 2,
      ok: false,
      fault: { kind: 'wrongHead', position: Number(last.position) },
    });
    const ahead = `${rows.length + 5}:${last.hash}`;
    expect(await verify('--expect', ahead)).toMatchObject({ code: 2, fault: { kind: 'rowsMissing' } });
  });

  it('is verified while it grows', async () => {
    const { verify, utilities, recipient, delivery } = await withLedger();
    const stopping = new AbortController();
    const grow = async () => {
      while (!stopping.signal.aborted) {
        const messages = Array.from({ length: 5 }, () => handoffTo([recipient.id]));
        await utilities.intake(messages);
        for (const { handoff } of messages) await delivery.deliver(handoff.legs[0]?.id ?? '', recipient.id);
      }
    };
    const growing = grow();
    for (let round = 0; round < 3; round += 1)
      expect(await verify()).toMatchObject({ code: 0, fault: null, underWay: 0 });
    stopping.abort();
    await growing;
    expect(recipient.deliveries.length).toBeGreaterThan(5);
  });

  it('one byte changed, or a row gone, is found and named, with exit code 2', async () => {
    const started = await withLedger();
    const { database, verify, handoff, legId, waiting, env } = started;
    const run = (text: string) => database.db.execute(sql.raw(text));
    const good = await verify();
    expect(good).toMatchObject({ code: 0, ok: true });
    const rows = await rowsOf(started);
    const received = rows.find((row) => row.leg_id === legId && row.step === 'received');
    const requested = rows.find((row) => row.handoff_id === handoff.id && row.step === 'requested');
    const openRow = rows.find((row) => row.handoff_id === waiting.id);
    const last = rows.at(-1);

    /** What the check says between a change and its undoing. */
    const between = async (table: string, change: string, undo: string) => {
      await run(`alter table exchange.${table} disable trigger all`);
      await run(change);
      const { code, fault } = await verify();
      await run(undo);
      await run(`alter table exchange.${table} enable trigger all`);
      return { code, ...fault };
    };
    const swap = (table: string, column: string, where: string, [from, to]: [string, string]) => {
      const set = (a: string, b: string) =>
        `update exchange.${table} set ${column} = replace(${column}::text, '${a}', '${b}')::${column === 'signature' || column === 'status' ? 'text' : 'jsonb'} where ${where}`;
      return between(table, set(from, to), set(to, from));
    };

    const { digest } = requested.detail;
    const otherDigest = `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`;
    expect(await swap('ledger', 'detail', `position = ${requested.position}`, [digest, otherDigest])).toMatchObject({
      code: 2,
      kind: 'wrongHash',
      position: Number(requested.position),
      handoffId: handoff.id,
    });

    const { signature } = received.detail.receipt;
    const otherSignature = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    expect(await swap('receipts', 'signature', `leg_id = '${legId}'`, [signature, otherSignature])).toMatchObject({
      code: 2,
      kind: 'recordDiffers',
      position: Number(received.position),
      legId,
      reason: expect.stringContaining(`row ${received.position}`),
    });

    expect(await swap('handoffs', 'cover', `id = '${waiting.id}'`, ['供水', '供电'])).toMatchObject({
      code: 2,
      kind: 'recordDiffers',
      position: Number(openRow.position),
      handoffId: waiting.id,
    });

    expect(await swap('legs', 'status', `id = '${legId}'`, ['RECEIVED', 'REFUSED'])).toMatchObject({
      code: 2,
      kind: 'recordDiffers',
      position: Number(received.position),
      legId,
      reason: expect.stringContaining('the leg is REFUSED'),
    });

    await run(`create table exchange.gone as select * from exchange.ledger where position = ${last.position}`);
    const cut = await between(
      'ledger',
      `delete from exchange.ledger where position = ${last.position}`,
      'insert into exchange.ledger select * from exchange.gone',
    );
    expect(cut).toMatchObject({ code: 2, kind: 'rowsMissing', position: Number(last.position) });
    expect(cut.reason).toContain('rows are missing at the end');

    await run(`alter table exchange.handoffs disable trigger all`);
    expect(await verify()).toMatchObject({ code: 0, ok: true, rows: good.rows });

    await run(`alter table exchange.ledger disable trigger all`);
    await run(`update exchange.ledger set actor = 'somebody' where position = 2`);
    const { code, out } = await runCli(['verify-ledger'], { env });
    expect(code).toBe(2);
    expect(out).toMatch(/NOT in order. 账本有误\n +at +row 2\n/);
    expect(out).toContain('wrongHash 内容与摘要不符');
    await run(`update exchange.ledger set actor = 'system.utilities' where position = 2`);
  });

  it('is exported for an auditor, who needs nothing else', async () => {
    const { env } = await withLedger();
    const cwd = emptyFolder();
    const file = join(cwd, 'ledger.ndjson');
    const exported = await runCli(['export-ledger', '--out', 'ledger.ndjson', '--json'], { env, cwd });
    expect({ code: exported.code, err: exported.err }).toEqual({ code: 0, err: '' });
    const text = readFileSync(file, 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(JSON.parse(exported.out)).toMatchObject({
      ok: true,
      file: 'ledger.ndjson',
      bytes: Buffer.byteLength(text),
      sha256,
    });
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${sha256}  ledger.ndjson\n`);
    expect(statSync(file).mode & 0o077).toBe(0);

    const offline = await runCli(['verify-ledger', '--file', 'ledger.ndjson', '--json'], { cwd });
    const verdict = JSON.parse(offline.out);
    expect(offline.code).toBe(0);
    const { position, hash } = verdict.head;
    expect(verdict).toMatchObject({ ok: true, rows: position });
    expect((await runCli(['verify-ledger', '--file', file, '--expect', `${position}:${hash}`])).code).toBe(0);

    const again = await runCli(['export-ledger', '--out', 'ledger.ndjson'], { env, cwd });
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('overwrites nothing') });
    expect(readFileSync(file, 'utf8')).toBe(text);

    const lines = text.split('\n');
    const changes: [string, string][] = [
      ['a byte of a row', text.replace('system.utilities', 'system.utilitiez')],
      ['a line gone', lines.toSpliced(3, 1).join('\n')],
      ['the end gone', lines.slice(0, -2).join('\n')],
      ['half a line', text.slice(0, text.length - 20)],
      ['another status', text.replace('"status":"PENDING"', '"status":"DEAD"')],
      ['a space', text.replace('"row":{', '"row": {')],
    ];
    for (const [what, changed] of changes) {
      expect([what, changed === text]).toEqual([what, false]);
      writeFileSync(file, changed);
      const { code, out } = await runCli(['verify-ledger', '--file', file]);
      expect([what, code, out.split('\n')[0]]).toEqual([what, 2, 'The ledger is NOT in order. 账本有误']);
    }
  });

  it('is found beside npm start by the data folder alone', async () => {
    const { url } = await withLedger();
    const cwd = emptyFolder();
    mkdirSync(join(cwd, '.data'));
    const other = 'x'.repeat(64);
    const keys = {
      approval: other,
      concierge: other,
      utilities: other,
      acceptance: other,
      exchange: ownKey,
      cursor: other,
    };
    writeFileSync(join(cwd, '.data', 'keys.json'), JSON.stringify(keys));
    expect((await runCli(['verify-ledger', '--exchange-url', `${url}/`], { cwd })).code).toBe(0);
    const elsewhere = ['verify-ledger', '--data', join(cwd, '.data')];
    expect((await runCli(elsewhere, { env: { EXCHANGE_URL: url } })).code).toBe(0);
  });

  it('a wrong key is told from a ledger that is not in order', async () => {
    const { env } = await withLedger();
    const { code, err, out } = await runCli(['verify-ledger', '--json'], {
      env: { ...env, EXCHANGE_KEY: 'another-key' },
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'UNSIGNED_REQUEST' } });
    expect(err).toContain('EXCHANGE_KEY must be its SIGNING_KEY');
  });

  it('and so are handoffs whose steps nobody numbers', async () => {
    const { database, verify, handoff, legId } = await withLedger();
    await database.db.execute(
      sql`update exchange.log_head set holder = 'nobody', held_until = now() + interval '1 hour'`,
    );
    await database.db.execute(sql`
      insert into exchange.ledger_intake (id, at, step, handoff_id, leg_id, actor, detail)
      values (gen_random_uuid(), now(), 'reminded', ${handoff.id}, ${legId}, 'system.exchange', '{}')`);
    const { code, underWay, fault, err } = await verify('--wait', '1');
    expect({ code, underWay, fault }).toEqual({ code: 1, underWay: 1, fault: null });
    expect(err).toContain('wait for their place');
    await database.db.execute(sql`update exchange.log_head set held_until = now()`);
    await untilChained(database);
    expect(await verify()).toMatchObject({ code: 0, underWay: 0 });
  });
});

describe('what cannot be done', () => {
  it('says what to do', async () => {
    const port = await freePort();
    const nobody = { EXCHANGE_URL: `http://127.0.0.1:${port}`, EXCHANGE_KEY: ownKey };
    const cwd = emptyFolder();
    expect(await runCli(['verify-ledger'], { env: nobody })).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/does not answer \(ECONNREFUSED\). Is it running\? EXCHANGE_URL/),
    });
    expect(await runCli(['export-ledger', '--out', 'x'], { env: nobody, cwd })).toMatchObject({ code: 1 });
    expect(existsSync(join(cwd, 'x')) || existsSync(join(cwd, 'x.sha256'))).toBe(false);
    expect(await runCli(['verify-ledger'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('set EXCHANGE_KEY'),
    });
    expect(await runCli(['verify-ledger', '--file', 'none'])).toMatchObject({
      code: 1,
      err: 'guanjia: There is no file none.\n',
    });
    expect(await runCli(['verify-ledger', '--exchange-url', 'nowhere'], { env: nobody })).toMatchObject({ code: 1 });
    expect(await runCli(['verify-ledger', '--expect', 'x'], { env: nobody })).toMatchObject({
      code: 1,
      err: expect.stringContaining('--expect'),
    });
    expect(await runCli(['verify'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("unknown command 'verify'"),
    });
  });
});
