import { Button } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadLettersQuery } from '../../generated/pages/serviceRoom/deadLetters.ts';
import { LegFollowDocument } from '../../generated/pages/serviceRoom/legFollow.ts';
import { LegStepsDocument } from '../../generated/pages/serviceRoom/legSteps.ts';
import { useFollowedQuery } from '../../graph/useFollowedQuery.ts';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { Moment } from '../../parts/Moment.tsx';

type Letter = DeadLettersQuery['deadLetters']['nodes'][number];

interface LegWatchProps {
  readonly letter: Letter;
  readonly onClose: () => void;
}

interface Step {
  readonly seq: number;
  readonly time: string;
  readonly summary: string;
  readonly summaryZh: string;
}

const lookAgainMs = 3_000;

/** What becomes of a letter that somebody has just sent again or given up, as it happens. */
export function LegWatch({ letter, onClose }: LegWatchProps) {
  const { handoff } = letter;
  return handoff && <Watch letter={letter} handoffId={handoff.id} projectId={handoff.project.id} onClose={onClose} />;
}

interface WatchProps extends LegWatchProps {
  readonly handoffId: string;
  readonly projectId: string;
}

function Watch({ letter, handoffId, projectId, onClose }: WatchProps) {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const { data, error, refresh } = useFollowedQuery({
    query: LegStepsDocument,
    variables: { handoffId },
    subscription: LegFollowDocument,
    subscriptionVariables: { handoffId },
    projectId,
    onUpdate: ({ handoffProgress: step }) => {
      if (step) setSteps((before) => [...before.filter(({ seq }) => seq !== step.seq), step]);
    },
  });
  const leg = data?.handoff?.legs.find(({ id }) => id === letter.id);
  const underWay = leg?.status === 'PENDING' || leg?.status === 'IN_TRANSIT';
  const lookAgain = useEffectEvent(() => void refresh().catch(() => undefined)); // what is wrong, the stream says
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => lookAgain(), lookAgainMs); // no event tells of an attempt that failed
    return () => clearInterval(timer);
  }, [underWay]);
  const recipient = letter.recipientName ?? letter.recipient;
  return (
    <section className="leg-watch" data-status={leg?.status} aria-label={t('watch.label', { recipient })}>
      <p>
        <b>{recipient}</b>{' '}
        <span aria-live="polite">
          {leg
            ? t('watch.state', { status: label('HandoffLegStatus', leg.status), count: leg.attempts })
            : t('loading')}
        </span>{' '}
        {leg && <Moment time={leg.changedAt} />} {leg?.reason && <span className="quiet">{leg.reason}</span>}
        <Button size="small" type="link" onClick={onClose}>
          {t('watch.close')}
        </Button>
      </p>
      <AbsentNote error={error} />
      {steps.length > 0 && (
        <ol>
          {steps.map(({ seq, time, summary, summaryZh }) => (
            <li key={seq}>
              <Moment time={time} /> {pick(summary, summaryZh)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
