import { projectFactsSchema } from '@guanjia/kernel/projectFacts';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { type EventCatalogue, loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { z } from 'zod';

/** All event types, with one of approval's as these tests need it, whatever approval makes of it. */
export async function testCatalogue(): Promise<EventCatalogue> {
  const projectRegistered = defineEvent({
    type: 'approval.projectRegistered',
    department: 'approval',
    label: { en: 'Project registered', zh: '项目登记' },
    change: { of: 'Project', by: [], facts: ['facts'] },
    data: z.object({ facts: projectFactsSchema }),
  });
  return new Map([...(await loadEventCatalogue()), [projectRegistered.type, projectRegistered]]);
}
