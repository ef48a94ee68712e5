import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { OwnFields } from '../subgraphs/createOwnSubgraph.ts';
import type { Progress } from './createProgress.ts';

const cursorArguments = z.object({ projectId: z.string().nullish() });

/** What the gateway answers of `progress.graphql` itself. `progress` is null where there is no exchange to follow. */
export function ownFields(progress: () => Pick<Progress, 'cursorNow'> | null): OwnFields {
  return {
    async progressCursor(given, context) {
      const { projectId = null } = cursorArguments.parse(given);
      const live = progress();
      if (live === null) throw new DomainError('SUBSCRIPTIONS_UNAVAILABLE');
      return live.cursorNow(projectId, context);
    },
  };
}
