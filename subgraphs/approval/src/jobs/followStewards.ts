import type { StoredEvent } from '@guanjia/kernel/messages';
import { conciergeBackupTookOver } from '@guanjia/schema/events/concierge.backupTookOver';
import { conciergeStewardAssigned } from '@guanjia/schema/events/concierge.stewardAssigned';
import { conciergeStewardMissing } from '@guanjia/schema/events/concierge.stewardMissing';
import { conciergeStewardReturned } from '@guanjia/schema/events/concierge.stewardReturned';
import type { StewardshipNews } from '../domain/stewardship.ts';

type Person = StewardshipNews['person'];

/** Who carries the project once this has happened; the payload is parsed by the event's own definition. */
const carriers: Readonly<Record<string, (data: StoredEvent['data']) => Person>> = {
  [conciergeStewardAssigned.type]: (data) => conciergeStewardAssigned.data.parse(data),
  [conciergeStewardReturned.type]: (data) => conciergeStewardReturned.data.parse(data),
  [conciergeBackupTookOver.type]: (data) => {
    const { backupId, backupName } = conciergeBackupTookOver.data.parse(data);
    return { personId: backupId, personName: backupName };
  },
  [conciergeStewardMissing.type]: () => null,
};

/** The effect of one event of the log: who carries a project is kept, so that projects are found by their steward (C4). */
export async function followStewards(
  { type, data, projectId, time, gseq }: Pick<StoredEvent, 'type' | 'data' | 'projectId' | 'time' | 'gseq'>,
  save: (news: StewardshipNews) => Promise<void>,
): Promise<void> {
  const carrierIn = carriers[type];
  if (carrierIn !== undefined) await save({ projectId, person: carrierIn(data), since: new Date(time), gseq });
}
