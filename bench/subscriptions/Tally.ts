import { z } from 'zod';

/** What some subscribers have seen since they were last asked. */
export const tallySchema = z.object({
  deliveries: z.int(),
  /** Events that have not come, at this moment; the readers that are paused are not counted. */
  lost: z.int(),
  repeated: z.int(),
  outOfOrder: z.int(),
  /** Results that do not say what they should, and what the first one said. */
  wrong: z.int(),
  firstWrong: z.string().nullable(),
  /** Streams that ended with SUBSCRIBER_LAGGED; below, lines that closed, and subscriptions taken up again from a cursor. */
  lagged: z.int(),
  /** Streams that ended with their token, and a cursor. */
  expired: z.int(),
  /** Streams that ended for another reason, or could not begin for one that passes, and the first one's code. */
  failed: z.int(),
  firstFailed: z.string().nullable(),
  closed: z.int(),
  resumed: z.int(),
});
export type Tally = z.infer<typeof tallySchema>;

/** A tally that is being kept. */
export type RunningTally = { -readonly [Field in keyof Tally]: Tally[Field] };

export function emptyTally(): RunningTally {
  return {
    deliveries: 0,
    lost: 0,
    repeated: 0,
    outOfOrder: 0,
    wrong: 0,
    firstWrong: null,
    lagged: 0,
    expired: 0,
    failed: 0,
    firstFailed: null,
    closed: 0,
    resumed: 0,
  };
}

/** Of several processes at one moment. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      deliveries: sum.deliveries + tally.deliveries,
      lost: sum.lost + tally.lost,
      repeated: sum.repeated + tally.repeated,
      outOfOrder: sum.outOfOrder + tally.outOfOrder,
      wrong: sum.wrong + tally.wrong,
      firstWrong: sum.firstWrong ?? tally.firstWrong,
      lagged: sum.lagged + tally.lagged,
      expired: sum.expired + tally.expired,
      failed: sum.failed + tally.failed,
      firstFailed: sum.firstFailed ?? tally.firstFailed,
      closed: sum.closed + tally.closed,
      resumed: sum.resumed + tally.resumed,
    }),
    emptyTally(),
  );
}

/** Of one moment after another: what is lost counts as it stands at the end. */
export function sumInTime(tallies: readonly Tally[]): Tally {
  return { ...sumOf(tallies), lost: tallies.at(-1)?.lost ?? 0 };
}
