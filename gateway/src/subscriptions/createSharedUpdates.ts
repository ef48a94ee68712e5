import type { FormattedExecutionResult } from 'graphql';

type Make = () => Promise<FormattedExecutionResult>;

/** One subscriber's share in what is made for all who ask the same in the same name. */
export interface UpdateShare {
  /** The update for the project's event of this number: made once, for whoever asks first. */
  update(seq: number, make: Make): Promise<FormattedExecutionResult>;
  /** To be called once, when the subscriber goes. */
  leave(): void;
}

/** Updates that several subscribers have in common. */
export interface SharedUpdates {
  /** `key` says all that an update depends on but the event: document, variables, person. */
  join(key: string): UpdateShare;
}

interface Group {
  members: number;
  /** By the event's number in its project, the oldest first. */
  readonly made: Map<number, Promise<FormattedExecutionResult>>;
}

/** A subscriber who is further behind than so many events has his updates made anew. */
const updatesKept = 64;

/** Keeps the latest updates of each group as long as the group has members. */
export function createSharedUpdates(): SharedUpdates {
  const groups = new Map<string, Group>();
  return {
    join(key) {
      const group: Group = groups.get(key) ?? { members: 0, made: new Map() };
      groups.set(key, group);
      group.members += 1;
      return {
        update: (seq, make) => group.made.get(seq) ?? keep(group.made, seq, make()),
        leave() {
          group.members -= 1;
          if (group.members === 0) groups.delete(key);
        },
      };
    },
  };
}

/** One that could not be made is not kept: the next who asks tries again. */
function keep(made: Group['made'], seq: number, update: Promise<FormattedExecutionResult>) {
  made.set(seq, update);
  for (const oldest of made.keys()) {
    if (made.size <= updatesKept) break;
    made.delete(oldest);
  }
  update.catch(() => {
    if (made.get(seq) === update) made.delete(seq);
  });
  return update;
}
