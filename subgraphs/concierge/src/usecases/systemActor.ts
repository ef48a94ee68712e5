import type { Actor } from '@guanjia/kernel/actor';

/** Who acts when the clock or another department's event does. */
export const systemActor: Actor = { subject: 'system.concierge', name: '帮办代办系统', right: 'CLOCK' };
