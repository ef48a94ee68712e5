const longestTimerMs = 2_147_483_647;

/** Calls back once when the time has come; never for null. Returns how to call it off. */
export function atExpiry(expiresAt: Date | null, now: () => Date, callback: () => void): () => void {
  if (expiresAt === null) return () => {};
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const left = expiresAt.getTime() - now().getTime();
    timer = left <= 0 ? setTimeout(callback, 0) : setTimeout(wait, Math.min(left, longestTimerMs));
  };
  wait();
  return () => clearTimeout(timer);
}
