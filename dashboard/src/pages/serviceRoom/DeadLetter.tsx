import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enumLabels } from '../../generated/enumLabels.ts';
import { CancelLegDocument } from '../../generated/pages/serviceRoom/cancelLeg.ts';
import type { DeadLettersQuery } from '../../generated/pages/serviceRoom/deadLetters.ts';
import { type HandoffChannel, ReplayLegDocument } from '../../generated/pages/serviceRoom/replayLeg.ts';
import { useGraph } from '../../graph/graphContext.ts';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { Moment } from '../../parts/Moment.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

interface DeadLetterProps {
  readonly letter: DeadLettersQuery['deadLetters']['nodes'][number];
  /** After it was sent again or given up. */
  readonly onAct: () => Promise<void>;
}

/** One letter that could not be delivered, with what the person may do about it. */
export function DeadLetter({ letter, onAct }: DeadLetterProps) {
  const { t } = useTranslation('serviceRoom');
  const { label } = useWords();
  const { client, mayAsk } = useGraph();
  const field = useId();
  const [channel, setChannel] = useState<HandoffChannel | null>(null);
  const { handoff } = letter;
  const done = async (error: unknown): Promise<unknown> => {
    if (!error) await onAct();
    return error ?? null;
  };
  const replay = async (): Promise<unknown> => {
    const variables = { legId: letter.id, channel };
    return done((await client.mutate({ mutation: ReplayLegDocument, variables, errorPolicy: 'all' })).error);
  };
  const cancel = async (reason: string): Promise<unknown> => {
    const variables = { legId: letter.id, reason };
    return done((await client.mutate({ mutation: CancelLegDocument, variables, errorPolicy: 'all' })).error);
  };
  const recipient = letter.recipientName ?? letter.recipient;
  const channels = Object.keys(enumLabels['HandoffChannel'] ?? {}).filter(isChannel);
  return (
    <tr data-leg={letter.id}>
      <th scope="row">
        {recipient}
        {letter.channel && <span className="quiet below">{label('HandoffChannel', letter.channel)}</span>}
      </th>
      <td>{handoff ? label('HandoffPurpose', handoff.purpose) : '—'}</td>
      <td>
        <ProjectLink project={handoff?.project ?? null} />
      </td>
      <td>{letter.reason ?? '—'}</td>
      <td className="number">{letter.attempts}</td>
      <td className="day">
        <Moment time={letter.changedAt} />
      </td>
      <td className="day">
        <Day date={handoff?.dueDate} />
      </td>
      <td>
        <div className="room-actions">
          {mayAsk(ReplayLegDocument) && (
            <ReasonDialog
              name={t('replay.name')}
              explanation={t('replay.explanation', { recipient })}
              asksReason={false}
              act={replay}
            >
              <label htmlFor={field}>{t('replay.channel')}</label>
              <Select
                id={field}
                className="wide"
                value={channel ?? ''}
                onChange={(wanted) => setChannel(isChannel(wanted) ? wanted : null)}
                options={[
                  { value: '', label: t('replay.sameChannel') },
                  ...channels.map((value) => ({ value, label: label('HandoffChannel', value) })),
                ]}
              />
            </ReasonDialog>
          )}
          {mayAsk(CancelLegDocument) && (
            <ReasonDialog
              name={t('cancelLeg.name')}
              explanation={t('cancelLeg.explanation', { recipient })}
              danger
              asksReason
              act={cancel}
            />
          )}
        </div>
      </td>
    </tr>
  );
}

function isChannel(value: string): value is HandoffChannel {
  return Object.hasOwn(enumLabels['HandoffChannel'] ?? {}, value);
}
