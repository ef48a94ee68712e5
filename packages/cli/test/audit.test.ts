import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerHash } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../subgraphs/concierge/test/readCsv.ts';
import { granted, untilInTrail } from '../../../subgraphs/exchange/test/audits.ts';
import { registered } from '../../../subgraphs/exchange/test/messages.ts';
import { databaseFrom, ownEmbeddedDatabase } from '../../../subgraphs/exchange/test/ownDatabase.ts';
import { linesAt } from '../../../subgraphs/exchange/test/readLedger.ts';
import { ownKey, startExchange } from '../../../subgraphs/exchange/test/startExchange.ts';
import { emptyFolder, runCli } from './runCli.ts';

describe('the audit trail of a running exchange', { timeout: 180_000 }, () => {
  const at = databaseFrom(ownEmbeddedDatabase);

  /** An exchange with four events and four entries, by turns, behind the row that introduces the key. */
  async function withTrail() {
    const started = await startExchange({ url: at() });
    for (let turn = 0; turn < 4; turn += 1) {
      await started.approval.intake([registered(), granted()]);
      await untilInTrail(started.database);
    }
    const env = { EXCHANGE_URL: started.url, EXCHANGE_KEY: ownKey };
    const verify = async (...words: string[]) => {
      const { code, out, err } = await runCli(['verify-audit', '--json', ...words], { env });
      return { code, err, ...JSON.parse(out) };
    };
    return { ...started, env, verify };
  }

  it('is verified, and the head that was noted is found again later', async () => {
    const { env, verify, approval, database } = await withTrail();
    const { code, out, err } = await runCli(['verify-audit'], { env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('The audit trail is in order. 审计轨迹完好');
    const first = await verify();
    expect(first).toMatchObject({ ok: true, code: 0, archived: 0 });
    expect(first.rows).toBe(first.contents + 1);
    expect(first.checkpoints).toBeGreaterThan(0);
    await approval.intake([granted()]);
    await untilInTrail(database);
    const noted = `${first.head.position}:${first.head.hash}`;
    expect(await verify('--expect', noted)).toMatchObject({ ok: true, rows: first.rows + 1 });
    const other = `${first.head.position}:${'0'.repeat(64)}`;
    expect(await verify('--expect', other)).toMatchObject({
      code: 2,
      fault: { kind: 'wrongHead', position: first.head.position },
    });
  });

  it('is exported and verified elsewhere, and opens in a spreadsheet with no formula in it', async () => {
    const { env, approval, database } = await withTrail();
    const actor = { subject: '=1+1', name: '@演示', right: '+CLOCK' };
    await approval.intake([
      granted({ actor, after: { text: '－甲,"乙"\n' }, entity: { typename: 'Delegation', id: '\t-2' } }),
    ]);
    await untilInTrail(database);
    const folder = emptyFolder();
    const file = join(folder, 'audit.ndjson');
    expect(await runCli(['export-audit', '--out', file], { env })).toMatchObject({ code: 0 });
    expect(await runCli(['verify-audit', '--file', file], { env: {} })).toMatchObject({ code: 0 });
    const changed = join(folder, 'changed.ndjson');
    writeFileSync(changed, readFileSync(file, 'utf8').replace('"subject":"=1+1"', '"subject":"=1+2"'));
    const verdict = await runCli(['verify-audit', '--json', '--file', changed], { env: {} });
    expect({ code: verdict.code, ...JSON.parse(verdict.out) }).toMatchObject({
      code: 2,
      fault: { kind: 'recordDiffers' },
    });
    const csv = join(folder, 'audit.csv');
    expect(await runCli(['export-audit', '--out', csv, '--format', 'csv'], { env })).toMatchObject({ code: 0 });
    const text = readFileSync(csv, 'utf8');
    expect(text.startsWith('\uFEFFposition 序号,')).toBe(true);
    expect(text).toContain("'=1+1,'@演示,");
    expect(text).toContain(",'+CLOCK,");
    expect(text).toContain("'\t-2");
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+\-@＝＋－＠\t]/);
    const refused = await runCli(['export-audit', '--out', csv, '--format', 'csv'], { env });
    expect(refused.code).toBe(1);
    expect(existsSync(csv)).toBe(true);
  });

  it('is exported for a spreadsheet with what each event and entry has changed, and what was before', async () => {
    const { env, approval, database } = await withTrail();
    const [projectId, applicationId] = [newId(), newId()];
    const step = (type: string, status: string) => {
      const item = { itemCode: 'A-1', itemName: { en: 'Item', zh: '事项' }, agency: 'PLANNING', deadline: null };
      const { event } = registered({ projectId });
      return { kind: 'event' as const, event: { ...event, type, data: { ...item, applicationId, status } } };
    };
    await approval.intake([
      step('approval.applicationDrafted', 'DRAFT'),
      step('approval.applicationSubmitted', 'SUBMITTED'),
      granted({ projectId, before: { sealNo: '1' }, after: { sealNo: '2' } }),
    ]);
    await untilInTrail(database);
    const csv = join(emptyFolder(), 'audit.csv');
    const { code, err } = await runCli(['export-audit', '--out', csv, '--format', 'csv'], { env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [header = [], ...rows] = readCsv(readFileSync(csv, 'utf8'));
    const columns = ['action 操作类型', 'before 变更前', 'after 变更后'].map((name) => header.indexOf(name));
    const own = rows.filter((row) => row.includes(projectId)).map((row) => columns.map((column) => row[column]));
    expect(own).toEqual([
      ['approval.applicationDrafted', '', '{"status":"DRAFT","deadline":null}'],
      [
        'approval.applicationSubmitted',
        expect.stringContaining('"status":"DRAFT"'),
        expect.stringContaining('"status":"SUBMITTED"'),
      ],
      ['approval.delegationGranted', '{"sealNo":"1"}', '{"sealNo":"2"}'],
    ]);
  });

  /** Runs statements with the triggers off, as whoever owns the database could, and puts all back afterwards. */
  async function tampered({ database, verify }: Awaited<ReturnType<typeof withTrail>>, ...statements: string[]) {
    const tables = ['audit_trail', 'audit_entries', 'audit_checkpoints', 'event_log'];
    let verdict: unknown;
    for (const table of tables)
      await database.db.execute(sql.raw(`alter table exchange.${table} disable trigger user`));
    for (const table of tables) {
      await database.db.execute(sql.raw(`drop table if exists exchange.kept_${table}`));
      await database.db.execute(sql.raw(`create table exchange.kept_${table} as table exchange.${table}`));
    }
    try {
      for (const statement of statements) await database.db.execute(sql.raw(statement));
      verdict = await verify();
    } finally {
      for (const table of tables) {
        await database.db.execute(sql.raw(`delete from exchange.${table}`));
        await database.db.execute(sql.raw(`insert into exchange.${table} select * from exchange.kept_${table}`));
        await database.db.execute(sql.raw(`alter table exchange.${table} enable trigger user`));
      }
    }
    return verdict;
  }

  async function rowsOf({ database }: Awaited<ReturnType<typeof withTrail>>): Promise<any[]> {
    return (await database.db.execute(sql`select * from exchange.audit_trail order by position desc limit 6`)).rows;
  }

  it.each<[string, (position: number) => string[], number, string]>([
    [
      'for whom is changed',
      (at) => [
        `update exchange.audit_trail set on_behalf_kind = 'UNIT', on_behalf_id = 'x', on_behalf_name = 'x' where position = ${at}`,
      ],
      0,
      'wrongHash',
    ],
    [
      'the right is changed',
      (at) => [`update exchange.audit_trail set actor_right = 'CLOCK' where position = ${at}`],
      0,
      'wrongHash',
    ],
    [
      'who acted is changed',
      (at) => [`update exchange.audit_trail set actor_subject = 'somebody' where position = ${at}`],
      0,
      'wrongHash',
    ],
    [
      'the region is changed',
      (at) => [`update exchange.audit_trail set region_code = '370783' where position = ${at}`],
      0,
      'wrongHash',
    ],
    [
      'the time is changed',
      (at) => [`update exchange.audit_trail set at = at + interval '1 microsecond' where position = ${at}`],
      0,
      'wrongHash',
    ],
    [
      'a hash is changed',
      (at) => [`update exchange.audit_trail set hash = repeat('0', 64) where position = ${at}`],
      0,
      'wrongHash',
    ],
    ['a row is removed', (at) => [`delete from exchange.audit_trail where position = ${at}`], 0, 'gap'],
    [
      'two rows are exchanged',
      (at) => [
        `update exchange.audit_trail set position = -1 where position = ${at}`,
        `update exchange.audit_trail set position = ${at} where position = ${at} + 1`,
        `update exchange.audit_trail set position = ${at} + 1 where position = -1`,
      ],
      0,
      'wrongPrevious',
    ],
    [
      'a row is put in between',
      (at) => [
        `update exchange.audit_trail set position = -position where position >= ${at}`,
        `update exchange.audit_trail set position = -position + 1 where position < 0`,
        `insert into exchange.audit_trail select (jsonb_populate_record(r, jsonb_build_object('position', ${at}))).* from exchange.audit_trail r where position = ${at} + 1`,
      ],
      1,
      'wrongPrevious',
    ],
    [
      'an entry is changed',
      () => [`update exchange.audit_entries set after = '{"sealNo":"9"}'`],
      Number.NaN,
      'recordDiffers',
    ],
    ['an entry is removed', () => ['delete from exchange.audit_entries'], Number.NaN, 'recordMissing'],
    ['an event is changed', () => [`update exchange.event_log set summary_zh = '别的'`], Number.NaN, 'recordDiffers'],
    ['an event is removed', () => ['delete from exchange.event_log'], Number.NaN, 'recordMissing'],
    [
      'the last row is cut off',
      () => ['delete from exchange.audit_trail where position = (select max(position) from exchange.audit_trail)'],
      Number.NaN,
      'rowsMissing',
    ],
  ])('names the first bad row when %s', async (_, statementsFor, offset, kind) => {
    const started = await withTrail();
    const [, , , fourth] = await rowsOf(started);
    const position = Number(fourth.position);
    const verdict: any = await tampered(started, ...statementsFor(position));
    expect(verdict).toMatchObject({ code: 2, ok: false, fault: { kind } });
    if (!Number.isNaN(offset)) expect(verdict.fault.position).toBe(position + offset);
    expect(await started.verify()).toMatchObject({ ok: true });
  });

  it('shows a row that was made anew with a hash of its own by what was said of the end elsewhere', async () => {
    const started = await withTrail();
    const noted = await started.verify();
    const lines = await linesAt(started.url, '/audit');
    const { row } = lines.findLast((line) => 'row' in line);
    const hash = ledgerHash({ ...row, detail: { ...row.detail, right: 'CLOCK' } });
    const forge = `update exchange.audit_trail set actor_right = 'CLOCK', hash = '${hash}' where position = ${row.position}`;
    expect(await tampered(started, forge)).toMatchObject({
      code: 2,
      fault: { kind: 'wrongHead', position: row.position },
    });
    const head = (to: string) => sql.raw(`update exchange.log_head set audit_hash = '${to}' where id = 1`);
    await started.database.db.execute(head(hash));
    const cover = await tampered(started, forge, 'delete from exchange.audit_checkpoints');
    expect(cover).toMatchObject({ code: 0 });
    await started.database.db.execute(head(row.hash));
    expect(noted.head).toEqual({ position: row.position, hash: row.hash });
    expect(await started.verify('--expect', `${row.position}:${row.hash}`)).toMatchObject({ ok: true });
    await started.database.db.execute(head(hash));
    const seen = await tampered(
      { ...started, verify: () => started.verify('--expect', `${row.position}:${row.hash}`) },
      forge,
    );
    expect(seen).toMatchObject({ code: 2, fault: { kind: 'wrongHead', position: row.position } });
    await started.database.db.execute(head(row.hash));
  });
});
