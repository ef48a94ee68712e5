import { request } from 'undici';
import { CliError } from './CliError.ts';
import type { GatewaySettings } from './config.ts';

export interface Post {
  readonly path: string;
  readonly body: object;
  readonly timeoutMs: number;
}

export interface Posted {
  readonly status: number;
  /** Null where it is no JSON. */
  readonly body: unknown;
}

/** Posts JSON to a gateway in the name of the token. @throws CliError when nothing answers there */
export async function postToGateway({ url, token }: GatewaySettings, { path, body, timeoutMs }: Post): Promise<Posted> {
  try {
    const response = await request(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.statusCode, body: await response.body.json().catch(() => null) };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new CliError(
      `The graph at ${url} does not answer (${reason}). Is it running? GUANJIA_GATEWAY or --gateway names another.`,
      { code: 'GATEWAY_UNREACHABLE', cause },
    );
  }
}
