import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** The invented people who act in the demo; every one of them is called 演示. */
export const demoPeople = {
  clerk: ({ regionCode }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: `demo.clerk.${regionCode}`,
    name: '演示综合窗口',
    roles: ['WINDOW_CLERK'],
    regions: [regionCode],
  }),
  serviceRoom: ({ regionCode }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: 'demo.service-room',
    name: '演示服务室',
    roles: ['SERVICE_ROOM'],
    regions: [regionCode],
  }),
} as const;
