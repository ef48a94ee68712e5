import { useTranslation } from 'react-i18next';
import { EvaluationDocument } from '../../generated/pages/serviceRoom/evaluation.ts';
import { useWords } from '../../locale/useWords.ts';
import { Bar } from './Bar.tsx';
import { concerns } from './concerns.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { Recognitions } from './Recognitions.tsx';
import { StewardFigures } from './StewardFigures.tsx';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** How owners rated the service (服务评价): of all, of each steward, and who is proposed for praise or blame. */
export function EvaluationPanel() {
  const { t } = useTranslation('serviceRoom');
  const { pick, number, label } = useWords();
  const { region } = useRoomView().view;
  const variables = { region };
  const { data, error, loading, reload } = useRoomQuery({
    query: EvaluationDocument,
    variables,
    concerns: concerns.evaluation,
  });
  const counts = data?.completionCounts;
  return (
    <>
      <PanelFrame title={t('panel.evaluation')} error={error} loading={loading} reload={reload}>
        {counts && (
          <div className="room-summary">
            <p className="summary-figure">
              {number(counts.rated)}
              <span className="quiet"> / {number(counts.served)}</span>
            </p>
            <Bar
              label={t('evaluation.progress', { rated: counts.rated, served: counts.served })}
              parts={[
                { kind: 'done', count: counts.rated },
                { kind: 'open', count: counts.unrated },
              ]}
            />
            <p className="quiet">
              {t('evaluation.counts', { finished: counts.finished, served: counts.served, unrated: counts.unrated })}
            </p>
          </div>
        )}
        <details className="room-scale">
          <summary>{t('evaluation.scale')}</summary>
          <div className="scale-grid">
            {(data?.evaluationScale ?? []).map(({ criterion, meanings, meaningsZh }) => (
              <section key={criterion}>
                <h3>{label('Criterion', criterion)}</h3>
                <ol>
                  {meanings.map((meaning, place) => (
                    <li key={meaning}>{pick(meaning, meaningsZh[place] ?? meaning)}</li>
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </details>
      </PanelFrame>
      <StewardFigures />
      <Recognitions />
    </>
  );
}
