/** For how long a worker keeps its jobs without a sign of life (`LEG_LOCK_MS`), in milliseconds; the product's own 15 s in the long mode. */
export const lockMs = { short: 4_000, long: 15_000 } as const;
