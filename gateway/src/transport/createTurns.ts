/** Who may go on reading in this turn of the event loop. One for a process: a turn is everybody's. */
export interface Turns {
  /** Counts bytes that were read. False: enough was read in this turn, and `goOn` is called in a later one. */
  take(bytes: number, goOn: () => void): boolean;
}

/**
 * Turns of about so many bytes. The system hands over a long answer by megabytes, and a few of them at once would hold up everybody else's short
 * ones at each of the turns that those need; so each turn reads a little of them, first come, first served.
 */
export function createTurns(bytesAtMost: number): Turns {
  const waiting: (() => void)[] = [];
  let read = 0;
  let isTurning = false;
  const turn = (): void => {
    isTurning = false;
    read = 0;
    // who goes on reads one buffer, and comes back for the next
    for (const goOn of waiting.splice(0, goOnAtMost)) goOn();
    if (waiting.length > 0) turnLater();
  };
  const turnLater = (): void => {
    if (isTurning) return;
    isTurning = true;
    setImmediate(turn);
  };
  return {
    take(bytes, goOn) {
      read += bytes;
      turnLater();
      if (read <= bytesAtMost) return true;
      waiting.push(goOn);
      return false;
    },
  };
}

/** Connections that go on in one turn. */
const goOnAtMost = 2;
