import { createHash } from 'node:crypto';
import type { SupergraphEdition, SupergraphSource } from './SupergraphSource.ts';

/** The channel to the process that has started this one, as Node has it. */
interface Channel {
  /** Absent: it was started without a channel. */
  readonly send?: ((message: object) => unknown) | undefined;
  on(event: 'message', hear: (message: unknown) => void): unknown;
}

/** For a parent that writes the supergraph's file itself, as `guanjia dev` does. */
export interface ParentLine {
  /** The same source, of which the parent hears what has come of each edition once it has asked for a look. */
  tell(source: SupergraphSource): SupergraphSource;
  /** When the parent wants the file looked at now and not within a second. */
  onLook(look: () => void): void;
}

/** What a parent says. */
const lookNow = 'look at the supergraph';

/**
 * Editions are named by the SHA-256 of their text: `{supergraph, outcome: 'loaded'}`, or `refused` and a message. A parent that has never asked is told
 * nothing: others take the first message for that of readiness.
 */
export function openParentLine(channel: Channel): ParentLine {
  let isAsked = false;
  let last: object | null = null;
  const send = ({ supergraphSdl }: SupergraphEdition, outcome: object): void => {
    last = { supergraph: createHash('sha256').update(supergraphSdl).digest('hex'), ...outcome };
    if (isAsked) channel.send?.(last);
  };
  return {
    tell: (source) => ({
      look: () => source.look(),
      async loaded(edition) {
        await source.loaded?.(edition);
        send(edition, { outcome: 'loaded' });
      },
      refused(edition, cause) {
        source.refused?.(edition, cause);
        send(edition, { outcome: 'refused', message: cause instanceof Error ? cause.message : String(cause) });
      },
    }),
    onLook(look) {
      if (channel.send === undefined) return;
      channel.on('message', (message) => {
        if (message !== lookNow) return;
        isAsked = true;
        if (last !== null) channel.send?.(last); // it may have been looked at just before
        look();
      });
    },
  };
}
