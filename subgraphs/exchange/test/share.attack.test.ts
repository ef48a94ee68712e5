import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it, onTestFinished } from 'vitest';
import { safeFileName } from '../src/jobs/safeFileName.ts';
import { openShareFolder } from '../src/jobs/shareFolder.ts';
import { materialOf } from './startEmailHandoff.ts';
import { look } from './startHandoff.ts';
import { startShareHandoff } from './startShareHandoff.ts';

type Started = Awaited<ReturnType<typeof startShareHandoff>>;

const rejectedBecause = ({ receipts }: Started, name: string) =>
  readFileSync(join(receipts, 'rejected', `${name}.reason.txt`), 'utf8');

describe('attack: paths on the network share', () => {
  it.each(['itself', 'inbox', 'receipts'])('a link leads out of the share: %s', async (place) => {
    const started = await startShareHandoff({ hasFolder: place !== 'itself' });
    const outside = mkdtempSync(join(tmpdir(), 'guanjia-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    symlinkSync(outside, place === 'itself' ? started.folder : join(started.folder, place));
    await expect(started.deliver()).resolves.toMatchObject({
      next: 'again',
      reason: expect.stringMatching(/not there|not a plain folder/),
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('a receipt is half a file, has another name, or is a link to a file of this machine', async () => {
    const started = await startShareHandoff();
    await started.deliver();
    started.put('{"receipt": {', { secondsAgo: 120 });
    started.put({}, { path: join(started.receipts, 'receipt.json') });
    started.put({ receipt: started.receipt() }, { path: join(started.receipts, `${newId()}.txt`) });
    const long = `${'长'.repeat(80)}.json`;
    started.put({}, { path: join(started.receipts, long) });
    const stranger = newId();
    started.put({ code: 'NOT_OURS' }, { path: join(started.receipts, `${stranger}.json`) });
    const link = newId();
    symlinkSync('/etc/hostname', join(started.receipts, `${link}.json`));
    expect(await started.collect()).toBe(5);
    expect(rejectedBecause(started, '长'.repeat(60))).toMatch(/its name is not/);
    expect(rejectedBecause(started, started.legId)).toMatch(/not JSON/);
    expect(rejectedBecause(started, 'receipt')).toMatch(/its name is not/);
    expect(rejectedBecause(started, stranger)).toMatch(/HANDOFF_NOT_FOUND/);
    expect(rejectedBecause(started, link)).toMatch(/not a plain file/);
    expect(existsSync('/etc/hostname')).toBe(true);
  });

  it('one office signs for the legs of another', async () => {
    const started = await startShareHandoff();
    await started.deliver();
    const other = await startShareHandoff();
    await other.deliver();
    other.put({ code: 'NOT_OURS' }, { path: join(other.receipts, `${started.legId}.json`) });
    other.put({ receipt: started.receipt() }, { path: join(other.receipts, `${started.legId}.json`) });
    expect(await other.collect()).toBe(1);
    expect(rejectedBecause(other, started.legId)).toMatch(/RECEIPT_INVALID \(recipient\)/);
    expect((await look(started)).leg.status).toBe('DELIVERED');
  });

  it.each([
    ['../../../etc/cron.d/x'],
    ['..\\..\\windows\\system32\\x.dll'],
    ['/etc/passwd'],
    ['C:\\autoexec.bat'],
    ['..'],
    ['.'],
    ['CON'],
    ['desktop.ini:stream'],
    ['a\r\nb'],
    ['\u202egpj.exe'],
    ['SHA256SUMS'],
    ['manifest.json'],
    ['长'.repeat(200)],
    ['$(id).pdf'],
    ['-rf'],
  ])('a material is called %j', async (name) => {
    const plan = materialOf(`plan of ${name}`, 'PUBLIC', name);
    const started = await startShareHandoff({ contents: [plan.content], request: { materials: [plan.descriptor] } });
    await expect(started.deliver()).resolves.toEqual({ next: 'done' });
    const files = readdirSync(started.inbox).toSorted();
    expect(files).toEqual([safeFileName(name, 0), 'SHA256SUMS', 'manifest.json']);
    expect(files[0]).toMatch(/^001-[^\\/:*?"<>|\p{Cc}\p{Cf}]+$/u);
    expect(readdirSync(started.root)).toEqual([started.office.id]);
  });

  it('a material is called with a NUL in it', async () => {
    const plan = materialOf('plan', 'PUBLIC', 'x\u0000.pdf');
    const started = startShareHandoff({ contents: [plan.content], request: { materials: [plan.descriptor] } });
    await expect(started).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it.each([[''], ['.'], ['..'], ['../other'], ['a/b'], ['/etc'], ['a\u0000b'], ['x'.repeat(65)]])(
    'an office says that its folder is %j',
    async (folder) => {
      const root = mkdtempSync(join(tmpdir(), 'guanjia-share-'));
      onTestFinished(() => rmSync(root, { recursive: true }));
      await expect(openShareFolder(root, folder)).rejects.toThrow('the folder has no proper name');
      expect(readdirSync(root)).toEqual([]);
    },
  );
});
