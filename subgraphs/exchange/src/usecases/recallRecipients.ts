import type { Directory } from '../domain/directory.ts';
import type { Recipient } from '../domain/recipient.ts';

interface Recalled {
  readonly asked: Promise<Recipient | null>;
  readonly at: number;
}

/** For how long an entry is taken for what it was, in milliseconds; a receipt under a newer key is simply asked for again. */
const recallMs = 1_000;

/** Entries of the directory as they were a second ago at most, so that a thousand legs to one recipient ask for it once. */
export function recallRecipients(directory: Pick<Directory, 'findByIds'>): (id: string) => Promise<Recipient | null> {
  const recalled = new Map<string, Recalled>();
  const ask = async (id: string): Promise<Recipient | null> => {
    try {
      const [found = null] = await directory.findByIds([id]);
      // one that is not there yet may come at any moment
      if (found === null) recalled.delete(id);
      return found;
    } catch (cause) {
      recalled.delete(id);
      throw cause;
    }
  };
  return (id) => {
    const present = recalled.get(id);
    if (present !== undefined && performance.now() - present.at < recallMs) return present.asked;
    const asked = ask(id);
    recalled.set(id, { asked, at: performance.now() });
    return asked;
  };
}
