import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Changes, revise } from './changes.ts';
import { resolutionMessages } from './meetingMessages.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { type Resolution, resolutionTransitions } from './resolution.ts';

/** Says that a resolution is carried out, and how; or cancels it, with the reason. */
export function endResolution(
  occasion: Occasion,
  resolution: Resolution,
  { action, text }: { readonly action: 'finish' | 'cancel'; readonly text: string },
): Partial<Changes> & { resolution: Resolution } {
  const { status: current } = resolution;
  const status = requireStep('Resolution', resolutionTransitions[current], current, action);
  const outcome = requireText(text, action === 'finish' ? 'outcome' : 'reason', 2000);
  const revision = revise(resolution, { status, outcome, endedOn: calendarDateOf(occasion.at) });
  const type = action === 'finish' ? 'resolutionDone' : 'resolutionCancelled';
  return {
    resolution: revision.record,
    resolutions: [revision],
    messages: resolutionMessages(occasion, revision.record, type),
  };
}

/** Announces that a resolution is past its deadline, once; changes nothing otherwise. */
export function fallDue(occasion: Occasion, resolution: Resolution): Partial<Changes> {
  const isLate = resolution.status === 'OPEN' && calendarDateOf(occasion.at) > resolution.time.deadline;
  if (!isLate) return {};
  const status = requireStep('Resolution', resolutionTransitions.OPEN, 'OPEN', 'fallDue');
  const revision = revise(resolution, { status });
  return {
    resolutions: [revision],
    messages: resolutionMessages(occasion, revision.record, 'resolutionOverdue'),
  };
}
