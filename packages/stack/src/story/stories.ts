import type { OutsideParts } from './openOutside.ts';
import type { RehearsalOptions } from './StoryOptions.ts';
import { tellAcceptance } from './tellAcceptance.ts';
import { tellApproval } from './tellApproval.ts';
import { tellConcierge } from './tellConcierge.ts';
import { tellStory } from './tellStory.ts';
import { tellUtilities } from './tellUtilities.ts';

/** A story of the demo. */
export interface Story {
  readonly title: string;
  /** Whose systems are outside, to be started before the whole system. */
  readonly outside: OutsideParts;
  /** Tells it; how many events its subscribers received. @throws an Error at the first step that does not go as told */
  tell(options: RehearsalOptions): Promise<{ readonly events: number }>;
}

const nobody: OutsideParts = { providers: [], archive: false };

const stories: Readonly<Record<string, Story>> = {
  journey: {
    title: 'One project from registration to acceptance. 一个项目的全过程',
    outside: nobody,
    tell: async (options) => ({ events: (await tellStory(options)).received.length }),
  },
  approval: {
    title: 'Tolerance, pre-approval and simulated approval, in time and late. 容缺受理、预审批、模拟审批',
    outside: nobody,
    tell: tellApproval,
  },
  concierge: {
    title:
      'A problem up to the city government and back, a routing of each kind, a visit of the bus. 问题逐级升级、分层级转办、直通车',
    outside: nobody,
    tell: tellConcierge,
  },
  utilities: {
    title: 'Seven connections in one application, a joint survey, permits in order. 联合报装、联合踏勘、占掘路许可',
    outside: { providers: ['provider-gas', 'provider-power'], archive: false },
    tell: tellUtilities,
  },
  acceptance: {
    title: 'Joint acceptance of a key project, the archive, its one evaluation. 联合验收、档案移交、一项目一评价',
    outside: { providers: [], archive: true },
    tell: tellAcceptance,
  },
};

/** The story that the command line names, the journey when it names none. @throws an Error that lists them */
export function chooseStory([name = 'journey', ...more]: readonly string[]): Story {
  const story = Object.hasOwn(stories, name) ? stories[name] : undefined;
  if (story !== undefined && more.length === 0) return story;
  throw new Error(`npm run demo [-- STORY] knows these stories: ${Object.keys(stories).join(', ')}.`);
}
