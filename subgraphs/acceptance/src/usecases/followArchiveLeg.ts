import type { Actor } from '@guanjia/kernel/actor';
import { announceRoundEnd } from '../domain/announcements/announceArchive.ts';
import type { ArchiveRules } from '../domain/archiveRules.ts';
import type { ArchiveStore } from '../domain/archiveStore.ts';
import { followLeg, type LegNews } from '../domain/followLeg.ts';

/**
 * What the exchange tells of the leg that carries a file: the archive's signature finishes the project, its return or refusal lets
 * the owner begin again (J5). News of another leg, or a second time, change nothing.
 */
export async function followArchiveLeg(
  {
    archives,
    archiveRules,
  }: { readonly archives: Pick<ArchiveStore, 'changeByLeg'>; readonly archiveRules: ArchiveRules },
  { legId, news, by }: { readonly legId: string; readonly news: LegNews; readonly by: Actor },
): Promise<void> {
  await archives.changeByLeg(legId, (current) => {
    const handover = followLeg(current, legId, news, archiveRules);
    return handover && { handover, messages: announceRoundEnd(handover, by) };
  });
}
