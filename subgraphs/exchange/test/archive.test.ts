import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { archiveHash } from '@guanjia/kernel/eventArchive';
import { firstPrevious } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { eq, sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createArchiveFolder } from '../src/jobs/createArchiveFolder.ts';
import { createEventArchive } from '../src/storage/createEventArchive.ts';
import { archiveSegments, eventLog } from '../src/storage/logTables.ts';
import { archiveEvents } from '../src/usecases/archiveEvents.ts';
import { registered } from './messages.ts';
import { databaseFrom, ownEmbeddedDatabase } from './ownDatabase.ts';
import { person, startExchange } from './startExchange.ts';

const dayMs = 86_400_000;

describe('the archive of events', () => {
  const at = databaseFrom(ownEmbeddedDatabase);

  async function start() {
    const exchange = await startExchange({ url: at() });
    const folder = await mkdtemp(join(tmpdir(), 'guanjia-archive-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const archive = createEventArchive(exchange.database);
    const files = createArchiveFolder(folder);
    const runAfter = (days: number, more: Partial<typeof files> = {}) =>
      archiveEvents({
        archive,
        files: { ...files, ...more },
        retentionDays: 30,
        now: () => new Date(Date.now() + days * dayMs),
      });
    return { ...exchange, archive, folder, runAfter };
  }

  it('moves what is older than the retention to files that are a chain, and keeps the rest', async () => {
    const started = await start();
    const { approval, gateway, database, folder, runAfter } = started;
    const projectId = newId();
    const first = registered({ projectId });
    await approval.intake([first, registered({ projectId, summary: 'second' })]);
    const { head } = await gateway.readFeed({ after: 2 ** 40, limit: 1, waitMs: 0 });
    expect(await runAfter(29)).toBe(0);
    await expect(runAfter(31, { write: () => Promise.reject(new Error('disk full')) })).rejects.toThrow('disk full');
    expect((await approval.readProjectEvents(projectId, { after: 0, limit: 10 })).events).toHaveLength(2);
    expect(await runAfter(31)).toBe(head);

    await approval.intake([registered({ projectId, summary: 'third' })]);
    const { events } = await approval.readProjectEvents(projectId, { after: 0, limit: 10 });
    expect(events.map(({ seq }) => seq)).toEqual([3]);
    await expect(gateway.readFeed({ after: 0, limit: 10, waitMs: 0 })).rejects.toMatchObject({
      code: 'CURSOR_EXPIRED',
      detail: { field: 'after', accepted: `${head} or later` },
    });
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) {
      ... on Project { timelineArchivedThrough timelineHead } } }`;
    const { data } = await started.exchange.subgraph.execute({
      query,
      variables: { id: projectId },
      principal: person(['STEWARD']),
    });
    expect(data).toEqual({ _entities: [{ timelineArchivedThrough: 2, timelineHead: 3 }] });

    // a message that was taken in before still has no effect, and its id cannot be used for another
    await approval.intake([first]);
    expect((await approval.readProjectEvents(projectId, { after: 0, limit: 10 })).events).toHaveLength(1);
    const other = { ...first, event: { ...first.event, summary: { en: 'other', zh: '其他' } } };
    await expect(approval.intake([other])).rejects.toMatchObject({ code: 'CONFLICTING_MESSAGE' });

    expect(await runAfter(62)).toBe(1);
    const segments = await database.db.select().from(archiveSegments);
    let previous = firstPrevious;
    for (const { file, hash, firstGseq, lastGseq } of segments) {
      const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
      const [header = '', ...lines] = text.trimEnd().split('\n');
      expect(archiveHash(text)).toBe(hash);
      expect(JSON.parse(header)).toMatchObject({ previous, firstGseq, lastGseq });
      expect(lines.map((line) => JSON.parse(line).gseq)).toEqual(lines.map((_, place) => firstGseq + place));
      previous = hash;
    }
    expect(await readdir(folder)).toEqual(segments.map(({ file }) => file));
  });

  it('lets no event go that is not archived', async () => {
    const { approval, database } = await start();
    const { event } = registered();
    await approval.intake([{ kind: 'event', event }]);
    const removed = database.db.delete(eventLog).where(eq(eventLog.id, event.id));
    await expect(removed).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } });
    await expect(
      database.db.execute(sql`update exchange.event_log set type = 'x' where id = ${event.id}`),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } });
  });
});
