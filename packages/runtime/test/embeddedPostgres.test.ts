import { once } from 'node:events';
import { connect } from 'node:net';
import { newId } from '@guanjia/kernel/newId';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { queryMessage, wireMessage } from '../src/embeddedPostgres/wireMessages.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/embeddedPostgres.ts';
import { openRawClient } from './openRawClient.ts';

const idleInTransactionMs = 31_234;

/** Timers that only end when a test says so. */
const timers = new Map<object, { milliseconds: number; work: () => void }>();
function startTimer(milliseconds: number, work: () => void): () => void {
  const timer = {};
  timers.set(timer, { milliseconds, work });
  return () => timers.delete(timer);
}
function letPass(limit: number): void {
  for (const [timer, { milliseconds, work }] of timers) {
    if (milliseconds !== limit) continue;
    timers.delete(timer);
    work();
  }
}

let postgres: EmbeddedPostgres;
const open: { end: () => Promise<void> }[] = [];

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ idleInTransactionMs, startTimer });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.end()));
});
afterAll(async () => {
  await postgres.stop();
});

function openPool(max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString: postgres.url, max });
  pool.on('error', () => undefined);
  open.push(pool);
  return pool;
}

async function openClient(url = postgres.url): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  open.push(client);
  return client;
}

async function openRaw() {
  const client = await openRawClient(postgres.port);
  open.push(client);
  return client;
}

async function makeTable(columns: string): Promise<string> {
  const table = `t_${newId().replaceAll('-', '')}`;
  await openPool(1).query(`CREATE TABLE ${table} (${columns})`);
  return table;
}

describe('many clients', () => {
  it('get their own answers: 4 pools of 10 with parameters, pipelines and transactions at once', async () => {
    const table = await makeTable('n int, who text');
    const pools = Array.from({ length: 4 }, () => openPool());
    const worker = async (pool: pg.Pool, who: string) => {
      for (let n = 0; n < 12; n += 1) {
        const { rows } = await pool.query('SELECT $1::int AS n, $2::text AS who, repeat($2, $1) AS long', [n, who]);
        expect(rows).toEqual([{ n, who, long: who.repeat(n) }]);
        await inTransaction(pool, n % 2 === 0 ? 'COMMIT' : 'ROLLBACK', async (client) => {
          await client.query(`INSERT INTO ${table} VALUES ($1, $2)`, [n, who]);
          const own = await client.query(`SELECT count(*)::int AS n FROM ${table} WHERE who = $1`, [who]);
          expect(own.rows).toEqual([{ n: Math.floor((n + 1) / 2) + 1 }]);
        });
      }
    };
    await Promise.all(pools.flatMap((pool, p) => Array.from({ length: 10 }, (_, w) => worker(pool, `p${p}w${w}`))));
    const { rows } = await openPool(1).query(`SELECT count(*)::int AS n FROM ${table}`);
    expect(rows).toEqual([{ n: 4 * 10 * 6 }]);
  });

  it('may use the same name for different prepared statements', async () => {
    const [one, two] = [await openClient(), await openClient()];
    const longName = 'x'.repeat(63);
    for (const name of ['same', longName, `${longName.slice(1)}y`]) {
      for (let round = 0; round < 3; round += 1) {
        const a = await one.query({ name, text: 'SELECT $1::int + 1 AS n', values: [round] });
        const b = await two.query({ name, text: "SELECT 'two ' || $1::text AS t", values: [`${name} ${round}`] });
        expect([a.rows, b.rows]).toEqual([[{ n: round + 1 }], [{ t: `two ${name} ${round}` }]]);
      }
      await one.query(`SELECT 1`);
    }
    const { rows } = await one.query('SELECT count(*)::int AS n FROM pg_prepared_statements');
    expect(rows[0]).toMatchObject({ n: expect.any(Number) });
  });

  it('leave no prepared statement behind', async () => {
    const client = await openClient();
    const name = newId();
    await client.query({ name, text: 'SELECT 1' });
    const find = () => openPool(1).query('SELECT name FROM pg_prepared_statements WHERE name LIKE $1', [`%${name}`]);
    expect((await find()).rows).toHaveLength(1);
    await client.end();
    await expect.poll(async () => (await find()).rows).toHaveLength(0);
  });

  it('keep their unnamed statement when another client has prepared its own', async () => {
    const one = await openRaw();
    const two = await openRaw();
    const prepare = (sql: string) => [wireMessage('P', '', sql, Buffer.alloc(2)), wireMessage('S')];
    const run = [wireMessage('B', '', '', Buffer.alloc(6)), wireMessage('E', '', Buffer.alloc(4)), wireMessage('S')];
    expect(await one.ask(...prepare("SELECT 'one'"))).toMatch(/^1Z/);
    expect(await two.ask(...prepare("SELECT 'two'"))).toMatch(/^1Z/);
    expect(await one.ask(...run)).toMatch(/^2D.*C.*Z/);
    expect(one.heard()).toContain('one');
    await openPool(1).query('SELECT 1');
    await two.ask(...run);
    expect(two.heard()).toContain('two');
  });

  it('is told clearly that COPY FROM STDIN and DISCARD are refused, and goes on', async () => {
    const client = await openClient();
    const table = await makeTable('n int');
    for (const sql of [`COPY ${table} FROM STDIN`, 'DISCARD ALL']) {
      await expect(client.query(sql)).rejects.toMatchObject({ code: '0A000' });
      await expect(client.query({ text: sql, name: newId() })).rejects.toMatchObject({ code: '0A000' });
    }
    await client.query('BEGIN');
    await expect(client.query(`COPY ${table} FROM STDIN`)).rejects.toMatchObject({ code: '0A000' });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    expect((await client.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  it('gets rows of 5 MB, sends them back, and others are served meanwhile', async () => {
    const table = await makeTable('n int, body text');
    const pool = openPool();
    const body = 'é'.repeat(2_500_000);
    await Promise.all([1, 2, 3].map((n) => pool.query(`INSERT INTO ${table} VALUES ($1, $2)`, [n, body])));
    const { rows } = await pool.query(`SELECT * FROM ${table} ORDER BY n`);
    expect(rows.map((row) => row.body === body)).toEqual([true, true, true]);
  });
});

describe('errors', () => {
  it('in a pipeline leave the connection usable', async () => {
    const client = await openClient();
    await expect(client.query('SELECT 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
    await expect(client.query('SELEC $1', [0])).rejects.toMatchObject({ code: '42601' });
    expect((await client.query('SELECT $1::int AS n', [3])).rows).toEqual([{ n: 3 }]);
  });

  it('survives an endless recursion', async () => {
    const client = await openClient();
    const name = `f_${newId().replaceAll('-', '')}`;
    await client.query(
      `CREATE FUNCTION ${name}(n int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN ${name}(n + 1); END'`,
    );
    await expect(client.query(`SELECT ${name}(1)`)).rejects.toMatchObject({ code: '54001' });
    expect((await client.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  it.each([
    ['an unknown message', Buffer.from('zzzzzzzz')],
    ['a bad length', Buffer.from([0x51, 0, 0, 0, 1])],
    ['a message of 1 GB', Buffer.from([0x51, 0x40, 0, 0, 0])],
  ])('%s closes that client only', async (_, garbage) => {
    const [raw, other] = [await openRaw(), await openClient()];
    raw.socket.write(garbage);
    await raw.closed;
    expect(raw.heard()).toMatch(/SFATAL/);
    expect((await other.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  it('refuses a search_path that it could not keep', async () => {
    const client = new pg.Client({ connectionString: postgres.url, options: '-c search_path="elsewhere"' });
    await expect(client.connect()).rejects.toMatchObject({ code: '0A000' });
  });

  it('answers no to SSL and hangs up on a request to cancel', async () => {
    const socket = connect(postgres.port, '127.0.0.1');
    const request = Buffer.alloc(16);
    request.writeInt32BE(16, 0);
    request.writeInt32BE(80_877_102, 4);
    socket.write(request);
    await once(socket.resume(), 'close');
    const ssl = new pg.Client({ connectionString: postgres.url, ssl: true });
    await expect(ssl.connect()).rejects.toThrow(/does not support SSL/);
  });
});

describe('transactions', () => {
  it('are rolled back when their client vanishes', async () => {
    const table = await makeTable('n int');
    const client = await openRaw();
    await client.ask(queryMessage('BEGIN'));
    await client.ask(queryMessage(`INSERT INTO ${table} VALUES (1)`));
    client.socket.destroy();
    expect((await openPool(1).query(`SELECT * FROM ${table}`)).rows).toEqual([]);
  });

  it('are rolled back when their client vanishes in the midst of a failed pipeline', async () => {
    const client = await openRaw();
    await client.ask(queryMessage('BEGIN'));
    client.socket.write(wireMessage('P', '', 'SELEC', Buffer.alloc(2)));
    client.socket.end();
    expect((await openPool(1).query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  it('are ended when their client is silent for too long, so that the others go on', async () => {
    const table = await makeTable('n int');
    const client = await openClient();
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
    const told = new Promise<unknown>((resolve) => client.once('error', resolve));
    await client.query('BEGIN');
    await client.query(`INSERT INTO ${table} VALUES (1)`);
    const others = openPool(1).query(`SELECT * FROM ${table}`);
    letPass(idleInTransactionMs);
    expect(await told).toMatchObject({ code: '25P03', severity: 'FATAL' });
    expect((await others).rows).toEqual([]);
    await ended;
  });

  it('cannot be held up by half a message', async () => {
    const client = await openRaw();
    await client.ask(queryMessage('BEGIN'));
    client.socket.write(Buffer.from([0x51, 0, 0]));
    const others = openPool(1).query('SELECT 1 AS n');
    await expect
      .poll(() => [...timers.values()].some((timer) => timer.milliseconds === idleInTransactionMs))
      .toBe(true);
    letPass(idleInTransactionMs);
    expect((await others).rows).toEqual([{ n: 1 }]);
    await client.closed;
  });

  it('take Flush, and COPY out, without keeping the engine', async () => {
    const client = await openRaw();
    client.socket.write(wireMessage('H'));
    client.socket.write(wireMessage('d', Buffer.from('1\n')));
    expect((await openPool(1).query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
    expect(await client.ask(queryMessage('COPY (SELECT 7) TO STDOUT'))).toMatch(/^H.*7.*CCOPY 1.*ZI$/s);
    expect(
      await client.ask(wireMessage('P', '', 'SELECT 1', Buffer.alloc(2)), wireMessage('H'), wireMessage('S')),
    ).toMatch(/^1Z/);
  });
});

describe('NOTIFY', () => {
  it('reaches every listener, and only at commit', async () => {
    const channel = `c_${newId()}`;
    const [sender, first, second, deaf] = [
      await openClient(),
      await openClient(),
      await openClient(),
      await openClient(),
    ];
    const heard: string[] = [];
    for (const [name, client] of Object.entries({ sender, first, second, deaf })) {
      client.on('notification', ({ payload }) => heard.push(`${name} ${payload}`));
      if (client !== deaf) await client.query(`LISTEN "${channel}"`);
    }
    await sender.query('BEGIN');
    await sender.query('SELECT pg_notify($1, $2)', [channel, 'rolled back']);
    await sender.query('ROLLBACK');
    await sender.query('BEGIN');
    await sender.query('SELECT pg_notify($1, $2)', [channel, 'news']);
    expect(heard).toEqual([]);
    await sender.query('COMMIT');
    await expect.poll(() => heard.toSorted()).toEqual(['first news', 'second news', 'sender news']);
  });

  it('goes on for the others when one stops listening or leaves', async () => {
    const channel = `c_${newId()}`;
    const [sender, stays, stops, leaves] = [
      await openClient(),
      await openClient(),
      await openClient(),
      await openClient(),
    ];
    const heard: string[] = [];
    for (const [name, client] of Object.entries({ stays, stops, leaves })) {
      client.on('notification', ({ payload }) => heard.push(`${name} ${payload}`));
      await client.query(`LISTEN "${channel}"`);
    }
    await stops.query('UNLISTEN *');
    await leaves.end();
    await sender.query('SELECT pg_notify($1, $2)', [channel, 'news']);
    await expect.poll(() => heard).toEqual(['stays news']);
    await stops.query('SELECT 1');
    expect(heard).toEqual(['stays news']);
  });
});

describe('the engine', () => {
  it('is kept in order once a minute: dead rows are vacuumed, the log is cut', async () => {
    const table = await makeTable('n int');
    const pool = openPool(1);
    const find = async (sql: string) => (await pool.query(sql)).rows[0];
    await pool.query(`INSERT INTO ${table} SELECT generate_series(1, 100000)`);
    await pool.query(`UPDATE ${table} SET n = n + 1`);
    const vacuumed = `SELECT vacuum_count > 0 AS yes FROM pg_stat_user_tables WHERE relname = '${table}'`;
    const cut = 'SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) < 8000000 AS yes FROM pg_control_checkpoint()';
    expect([await find(vacuumed), await find(cut)]).toEqual([{ yes: false }, { yes: false }]);
    const keepsHouse = async () => {
      letPass(60_000);
      return [await find(vacuumed), await find(cut)];
    };
    await expect.poll(keepsHouse, { timeout: 10_000 }).toEqual([{ yes: true }, { yes: true }]);
  });

  it('says so when it breaks, and lets everybody go', async () => {
    const broken = await startEmbeddedPostgres({});
    const [client, other] = [await openClient(broken.url), await openClient(broken.url)];
    const ended = new Promise<void>((resolve) => other.once('end', () => resolve()));
    await client.query("CREATE FUNCTION f(n int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN f(n + 1); END'");
    await client.query("SET max_stack_depth = '2MB'");
    await expect(client.query('SELECT f(1)')).rejects.toThrow();
    await expect(broken.died).resolves.toMatchObject({ code: 'ENGINE_BROKEN' });
    await ended;
    await broken.stop();
  });
});

async function inTransaction(
  pool: pg.Pool,
  end: string,
  work: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query(end);
  } finally {
    client.release();
  }
}
