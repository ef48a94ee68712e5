import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type BenchSystem, backends } from '../system/startSystem.ts';
import type { Fault, FaultContext, Strike } from './fault.ts';
import { measureMemory } from './measureMemory.ts';
import { type Reply, sendSigned } from './sendSigned.ts';

const materialBytes = 300_000;
const smallDiskMegabytes = 2;
const largeDiskMegabytes = 64;
const bodyBytes = 64_000_000;
const memoryLimitMegabytes = 400;

/** What is too much: for the disk that holds the materials, and for a request. */
export const storageFaults: readonly Fault[] = [
  { name: 'disk-full', title: 'disk full while storing a material', backends, round: 4, strike: fillDisk },
  { name: 'large-body', title: '64 MB body to /intake and /materials', backends, round: 4, strike: sendLargeBodies },
];

async function fillDisk({ system, materials, length }: FaultContext): Promise<Strike> {
  if (materials.kind === 'none') {
    const said = [`not done: ${materials.reason}`];
    return length === 'short' ? { notes: said } : { complaints: said };
  }
  const complaints: string[] = [];
  materials.resize(smallDiskMegabytes);
  const stored: Buffer[] = [];
  let refused: { body: Buffer; reply: Reply } | null = null;
  while (refused === null && stored.length * materialBytes < largeDiskMegabytes * 1_000_000) {
    const body = randomBytes(materialBytes);
    const reply = await putMaterial(system, body);
    if (reply.status >= 200 && reply.status < 300) stored.push(body);
    else refused = { body, reply };
  }
  if (refused === null) return { complaints: ['the disk never became full'] };
  if (refused.reply.status !== 507) complaints.push(`a full disk was answered ${describe(refused.reply)}`);
  complaints.push(...strangersIn(materials.folder, stored));
  await delay(1_000);
  materials.resize(largeDiskMegabytes);
  const again = await putMaterial(system, refused.body);
  if (again.status >= 300) complaints.push(`with room again it was answered ${describe(again)}`);
  for (const body of [...stored, refused.body]) {
    const read = await sendSigned(system, { method: 'GET', path: pathOf(body), body: Buffer.alloc(0) });
    if (read.status !== 200 || read.bytes !== body.length) complaints.push(`not read back: ${describe(read)}`);
  }
  return { complaints: complaints.slice(0, 3), notes: [`refused after ${stored.length} materials`] };
}

/** Files that are not whole materials: what a refused one has left behind. */
function strangersIn(folder: string, stored: readonly Buffer[]): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const known = new Set(stored.map(digestOf));
  const strangers = names.filter(({ name }) => !known.has(name));
  return strangers.length === 0 ? [] : [`${strangers.length} files were left behind: ${strangers[0]?.name}`];
}

async function sendLargeBodies({ system }: FaultContext): Promise<Strike> {
  const complaints: string[] = [];
  const notes: string[] = [];
  const memory = measureMemory(system.mains.map(({ pid }) => pid));
  const text = Buffer.from(JSON.stringify({ messages: [], padding: 'x'.repeat(bodyBytes) }));
  const material = randomBytes(bodyBytes);
  const ways = [
    { what: '/intake', method: 'POST', path: '/intake', body: text },
    { what: '/intake in chunks', method: 'POST', path: '/intake', body: text, inChunks: true },
    { what: '/materials', method: 'PUT', path: pathOf(material), body: material },
    { what: '/materials in chunks', method: 'PUT', path: pathOf(material), body: material, inChunks: true },
  ] as const;
  for (const { what, ...way } of ways) {
    const reply = await sendSigned(system, way);
    const isRefused = reply.status === 0 || reply.status === 400 || reply.status === 411 || reply.status === 413;
    if (!isRefused) complaints.push(`${what} answered ${describe(reply)}`);
    notes.push(`${what} ${reply.status === 0 ? 'closed' : reply.status}`);
  }
  const megabytes = Math.round(memory.stop() / 1_000_000);
  if (megabytes >= memoryLimitMegabytes) complaints.push(`a main grew to ${megabytes} MB`);
  return { complaints, notes: [...notes, `${megabytes} MB at most`] };
}

function putMaterial(system: BenchSystem, body: Buffer): Promise<Reply> {
  return sendSigned(system, { method: 'PUT', path: pathOf(body), body });
}

function pathOf(body: Buffer): string {
  return `/materials/${digestOf(body)}`;
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}

function describe({ status, text }: Reply): string {
  return `${status} ${text}`.slice(0, 160);
}
