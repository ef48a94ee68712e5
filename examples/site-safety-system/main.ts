import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { config } from './config.ts';

// The invented system of a supervision, as openapi.yaml has it: what examples/site-safety was made from, and stands on.

const inspections = readInspections(JSON.parse(readFileSync(config.inspectionsFile, 'utf8')));

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
  const answer = answerTo(pathname, Number(searchParams.get('limit') ?? 100));
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { message: 'there is none' }));
}).listen(config.port, '127.0.0.1');

/** Undefined: there is no such thing. */
function answerTo(path: string, limit: number): unknown {
  const [, kind, id, rest] = path.split('/');
  if (path === '/health') return { status: 'up' };
  if (kind === 'inspections') return inspections.find((one) => one.inspection_id === id);
  if (kind !== 'projects' || rest !== 'inspections') return undefined;
  return inspections.filter(({ projectId }) => projectId === id).slice(0, limit);
}

interface Inspection {
  readonly inspection_id: string;
  readonly projectId: string;
}

function readInspections(value: unknown): readonly Inspection[] {
  if (Array.isArray(value) && value.every(isInspection)) return value;
  throw new TypeError('INSPECTIONS_FILE must hold a list of inspections with inspection_id and projectId');
}

function isInspection(value: unknown): value is Inspection {
  return typeof value === 'object' && value !== null && 'inspection_id' in value && 'projectId' in value;
}
