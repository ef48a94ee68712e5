import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadLettersDocument, type DeadLettersQuery } from '../../generated/pages/serviceRoom/deadLetters.ts';
import { ExchangeStatusDocument } from '../../generated/pages/serviceRoom/exchangeStatus.ts';
import { useMayAsk } from '../../graph/graphContext.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { DeadLetter } from './DeadLetter.tsx';
import { Empty } from './Empty.tsx';
import { LegWatch } from './LegWatch.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Rows } from './Rows.tsx';
import { usePages } from './usePages.ts';
import { useRoomQuery } from './useRoomQuery.ts';

type Letter = DeadLettersQuery['deadLetters']['nodes'][number];

const lettersOf = ({ deadLetters }: DeadLettersQuery) => deadLetters;

/** What the exchange could not deliver and waits for a person (死信): to send again or to give up. */
export function DeadLettersPanel() {
  const { t } = useTranslation('serviceRoom');
  return useMayAsk(DeadLettersDocument) ? <DeadLetters /> : <Empty text={t('deadLetters.notYours')} />;
}

function DeadLetters() {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const [watched, setWatched] = useState<readonly Letter[]>([]);
  const status = useRoomQuery({ query: ExchangeStatusDocument, variables: {}, concerns: concerns.deadLetters });
  const pages = usePages({
    query: DeadLettersDocument,
    variables: { first: 50 },
    pageOf: lettersOf,
    concerns: concerns.deadLetters,
  });
  const exchange = status.data?.exchangeStatus;
  const watch = async (letter: Letter): Promise<void> => {
    setWatched((before) => [letter, ...before.filter(({ id }) => id !== letter.id)]);
    await pages.reload();
  };
  return (
    <PanelFrame title={t('panel.deadLetters')} error={pages.error} loading={pages.loading} reload={pages.reload}>
      {exchange && (
        <dl className="room-figures">
          {(['pendingLegs', 'legsInTransit', 'receiptsOutstanding', 'deadLetters'] as const).map((name) => (
            <div key={name}>
              <dt>{t(`deadLetters.figure.${name}`)}</dt>
              <dd className={name === 'deadLetters' && exchange.deadLetters > 0 ? 'bad' : ''}>
                {number(exchange[name])}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {watched.map((letter) => (
        <LegWatch
          key={letter.id}
          letter={letter}
          onClose={() => setWatched((before) => before.filter((one) => one !== letter))}
        />
      ))}
      {pages.nodes.length === 0 ? (
        pages.error === null && <Empty text={t('deadLetters.none')} hint={t('deadLetters.noneHint')} />
      ) : (
        <>
          <Rows
            label={t('panel.deadLetters')}
            columns={[
              t('deadLetters.recipient'),
              t('deadLetters.purpose'),
              t('project'),
              t('deadLetters.reason'),
              { number: t('deadLetters.attempts') },
              t('deadLetters.since'),
              t('deadLetters.due'),
              t('action'),
            ]}
          >
            {pages.nodes.map((letter) => (
              <DeadLetter key={letter.id} letter={letter} onAct={() => watch(letter)} />
            ))}
          </Rows>
          <More shown={pages.nodes.length} hasMore={pages.hasMore} more={pages.more} />
        </>
      )}
    </PanelFrame>
  );
}
