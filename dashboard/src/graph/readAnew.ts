/** By the gateway that tells of changes; and never the answer to a question that was asked before the change. */
export const readAnew = { overSocket: true, queryDeduplication: false } as const;
