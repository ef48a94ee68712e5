import { isLoopback } from './isLoopback.ts';
import { ProviderFault } from './ProviderFault.ts';

/** Speaks with the provider of identities. */
export interface ProviderClient {
  /**
   * The JSON that is answered.
   * @throws ProviderFault, which says what was wrong and never what was sent or answered.
   */
  fetchJson(url: string, request?: ProviderRequest): Promise<unknown>;
}

export interface ProviderRequest {
  /** A form, posted; without it the request is a GET. */
  readonly form: URLSearchParams;
  readonly authorization: string;
}

const usualDeadlineMs = 5_000;
const answerLimitBytes = 1_000_000;

/**
 * Over TLS, or on this machine; redirects are not followed; an answer has 5 s and 1 MB, unpacked, and is dropped past either.
 */
export function createProviderClient({
  deadlineMs = usualDeadlineMs,
}: {
  readonly deadlineMs?: number;
} = {}): ProviderClient {
  return {
    async fetchJson(url, request) {
      requireSafe(url);
      const signal = AbortSignal.timeout(deadlineMs);
      const answer = await reach(url, request, signal);
      if (answer.status !== 200) {
        await answer.body?.cancel();
        throw new ProviderFault(`The provider answered ${answer.status}.`, { status: answer.status });
      }
      return parse(await readText(answer));
    },
  };
}

/** @throws ProviderFault for an address that is neither TLS nor of this machine. */
function requireSafe(url: string): void {
  const parsed = URL.parse(url);
  const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopback(parsed.hostname));
  if (!isSafe) throw new ProviderFault('The provider has an address that is not https.');
}

async function reach(url: string, request: ProviderRequest | undefined, signal: AbortSignal): Promise<Response> {
  const headers = { accept: 'application/json', ...(request && { authorization: request.authorization }) };
  const sent = request === undefined ? { headers } : { headers, method: 'POST', body: request.form };
  try {
    return await fetch(url, { ...sent, redirect: 'manual', signal });
  } catch (cause) {
    throw new ProviderFault('The provider is not reached.', { cause });
  }
}

/** Never more than the limit in memory. */
async function readText({ body, status }: Response): Promise<string> {
  const pieces: AsyncIterable<Uint8Array> | null = body;
  if (pieces === null) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of pieces) {
      bytes += part.length;
      if (bytes > answerLimitBytes) throw new ProviderFault('The provider answers too much.', { status });
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof ProviderFault) throw cause;
    throw new ProviderFault('The answer of the provider broke off.', { status, cause });
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the cause would quote the answer
    throw new ProviderFault('The provider did not answer with JSON.', { status: 200 });
  }
}
