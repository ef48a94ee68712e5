import type { Settings } from './config.ts';
import type { Operation } from './Operation.ts';
import { Refusal } from './Refusal.ts';
import type { Call, Source } from './Source.ts';

/**
 * The REST system at REST_URL; with REST_TOKEN every request carries it. An answer has REST_DEADLINE_MS (3000) and
 * REST_ANSWER_LIMIT_BYTES (5 MB).
 */
export async function openSource(settings: Settings): Promise<Source> {
  const base = settings.url('REST_URL');
  const token = settings.text('REST_TOKEN', '');
  const deadlineMs = settings.whole('REST_DEADLINE_MS', 3_000);
  const limitBytes = settings.whole('REST_ANSWER_LIMIT_BYTES', 5_000_000);
  const headers = { accept: 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) };
  return {
    async ask({ operation, given }) {
      try {
        const signal = AbortSignal.timeout(deadlineMs);
        const response = await fetch(base + requestTarget(operation, given), { headers, signal, redirect: 'error' });
        if (response.status === 404) {
          await response.body?.cancel();
          return null;
        }
        if (!response.ok) throw new Error(`the system answered ${response.status}`);
        const answer: unknown = JSON.parse(await readText(response, limitBytes));
        return answer;
      } catch (cause) {
        const isLate = cause instanceof Error && cause.name === 'TimeoutError';
        throw new Refusal(isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', {}, cause);
      }
    },
    close: async () => {},
  };
}

function requestTarget({ target, parameters }: Operation, given: Call['given']): string {
  let path = target;
  const query = new URLSearchParams();
  for (const [argument, { name, in: place }] of Object.entries(parameters)) {
    const value = given[argument];
    if (value === undefined || value === null) continue;
    if (place === 'path') path = path.replace(`{${name}}`, () => pathSegment(value));
    else for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** One segment, whatever it is made of: `.` and `..` would lead to another path. */
function pathSegment(value: unknown): string {
  const text = encodeURIComponent(String(value));
  if (text === '' || text === '.' || text === '..') throw new Error('this is no id');
  return text;
}

async function readText(response: Response, limitBytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > limitBytes) throw new Error(`the answer is longer than ${limitBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
