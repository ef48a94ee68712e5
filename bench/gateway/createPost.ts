import type { Pool } from 'undici';

export interface PostAnswer {
  readonly status: number;
  readonly chunks: readonly Buffer[];
}

/** Posts JSON; rejects when there is no whole answer. */
export type Post = (body: string) => Promise<PostAnswer>;

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** The cheapest way that undici has: its dispatch, without streams. */
export function createPost(pool: Pool, path: string): Post {
  return (body) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      pool.dispatch(
        { path, method: 'POST', headers, body },
        {
          onRequestStart() {},
          onResponseStart(_, statusCode) {
            status = statusCode;
          },
          onResponseData(_, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            resolve({ status, chunks });
          },
          onResponseError(_, cause) {
            reject(cause);
          },
        },
      );
    });
}
