import { subscribeAs } from '@guanjia/stack/graphqlClient';
import { operation } from '@guanjia/stack/operation';
import { z } from 'zod';

/** One subscriber of one project, on a socket of its own. */
export interface Follower {
  /** The moment (`performance.now()`) at which the next event of the type has come, counted from this call. @throws an Error when none comes for 10 s, or the stream ends. */
  next(type: string): Promise<number>;
  stop(): Promise<void>;
}

const updateSchema = z.object({ data: z.object({ projectProgress: z.object({ type: z.string() }) }) });
const lateMs = 10_000;

/** Follows a project over graphql-ws, with the operation that known clients send, from now on. */
export function followProject(gatewayUrl: string, token: string, projectId: string): Follower {
  const client = subscribeAs(gatewayUrl, token);
  let waiting: { readonly type: string; resolve(at: number): void } | null = null;
  const end = Promise.withResolvers<never>();
  end.promise.catch(() => undefined);
  const unsubscribe = client.subscribe(
    { query: operation('projectProgress'), variables: { projectId } },
    {
      next(result) {
        const at = performance.now();
        const update = updateSchema.safeParse(result);
        if (!update.success) return end.reject(new Error(`not an update: ${JSON.stringify(result)}`));
        if (waiting?.type !== update.data.data.projectProgress.type) return;
        waiting.resolve(at);
        waiting = null;
      },
      error: (cause) => end.reject(new Error('a subscription was refused or lost', { cause })),
      complete: () => end.reject(new Error('a subscription has ended')),
    },
  );
  return {
    async next(type) {
      const come = Promise.withResolvers<number>();
      waiting = { type, resolve: come.resolve };
      const late = setTimeout(() => end.reject(new Error(`no ${type} within ${lateMs / 1000} s`)), lateMs);
      try {
        return await Promise.race([come.promise, end.promise]);
      } finally {
        clearTimeout(late);
      }
    },
    async stop() {
      unsubscribe();
      await client.dispose();
    },
  };
}
