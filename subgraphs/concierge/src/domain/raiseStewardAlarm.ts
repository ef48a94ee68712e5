import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { StewardMatch } from './matchSteward.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import type { Stewardship } from './stewardship.ts';
import { stewardshipTransitions } from './stewardshipTransitions.ts';

/** Why a project must have a steward. */
const causes = {
  KEY_LIST: { en: 'A key project must have a steward', zh: '重点项目须配备项目管家' },
  AGREEMENT: { en: 'A project with a service agreement must have a steward', zh: '已签订服务协议的项目须配备项目管家' },
} as const;

interface AlarmCause {
  readonly projectName: string;
  readonly match: StewardMatch;
  readonly cause?: keyof typeof causes;
}

/** Raises the alarm that a project on a key list or with a service agreement has no steward (C3 C4); once, until a steward is assigned. */
export function raiseStewardAlarm(
  occasion: Occasion,
  stewardship: Stewardship,
  { projectName, match, cause = 'KEY_LIST' }: AlarmCause,
): Partial<Changes> {
  const { projectId, state } = stewardship;
  if (state.status === 'MISSING') return {};
  requireStep('Stewardship', stewardshipTransitions[state.status], state.status, 'raiseAlarm');
  const count = match.considered.length;
  const reason = {
    en: `${causes[cause].en}, and of ${count} considered nobody fits.`,
    zh: `${causes[cause].zh}，已考虑${count}人，均不匹配`,
  };
  const message = announce(occasion, 'stewardMissing', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'INTERNAL',
    summary: { en: `${projectName} has no steward.`, zh: `${projectName}尚无项目管家` },
    data: { reason },
  });
  return {
    stewardships: [revise(stewardship, { state: { status: 'MISSING', reason }, since: occasion.at })],
    messages: [message],
  };
}
