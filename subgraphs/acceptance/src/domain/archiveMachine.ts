import type { Machine } from './takeStep.ts';

/** How far the handover of a project's file to the archive is (档案移交, J5). */
export type ArchiveHandoverStatus = 'PREPARED' | 'HANDING_OVER' | 'HANDED_OVER' | 'RETURNED';

/** `giveBack` is the archive's refusal or return, or the way to it being given up by a person. */
export type ArchiveAction = 'prepare' | 'handOver' | 'sign' | 'giveBack';

/** The life of the handover; once the archive has signed, it is over, and so is the project. */
export const archiveMachine: Machine<ArchiveHandoverStatus, ArchiveAction> = {
  name: 'archiveHandover',
  transitions: {
    PREPARED: { prepare: 'PREPARED', handOver: 'HANDING_OVER' },
    HANDING_OVER: { sign: 'HANDED_OVER', giveBack: 'RETURNED' },
    RETURNED: { prepare: 'PREPARED', handOver: 'HANDING_OVER' },
    HANDED_OVER: {},
  },
};
