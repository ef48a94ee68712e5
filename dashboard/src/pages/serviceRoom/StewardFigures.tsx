import { useTranslation } from 'react-i18next';
import { StewardFiguresDocument, type StewardFiguresQuery } from '../../generated/pages/serviceRoom/stewardFigures.ts';
import { useMayAsk } from '../../graph/graphContext.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Rows } from './Rows.tsx';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';

const linesOf = ({ workloadLedger }: StewardFiguresQuery) => workloadLedger?.lines;
const criteria = ['ATTITUDE', 'EFFICIENCY', 'INTEGRITY'] as const;

/** Each steward's marks; too few ratings give no mark, and the row says so. Nothing for those who may not see who was rated. */
export function StewardFigures() {
  return useMayAsk(StewardFiguresDocument) ? <Figures /> : null;
}

function Figures() {
  const { t } = useTranslation('serviceRoom');
  const { label, number, pick } = useWords();
  const { region } = useRoomView().view;
  const variables = { filter: { region }, first: 50 };
  const pages = usePages({ query: StewardFiguresDocument, variables, pageOf: linesOf, concerns: concerns.evaluation });
  const people = pages.nodes;
  return (
    <PanelFrame title={t('evaluation.stewards')} error={pages.error} loading={pages.loading} reload={pages.reload}>
      {people.length === 0 ? (
        pages.error === null && <Empty text={t('workload.none')} hint={t('workload.noneHint')} />
      ) : (
        <>
          <Rows
            label={t('evaluation.stewards')}
            columns={[
              t('workload.name'),
              t('workload.unit'),
              { number: t('evaluation.finished') },
              { number: t('evaluation.rated') },
              ...criteria.map((criterion) => ({ number: label('Criterion', criterion) })),
            ]}
          >
            {people.map(({ name, unitName, person }) => {
              const figures = person?.serviceFigures;
              return (
                <tr key={person?.id ?? `${unitName} ${name}`}>
                  <th scope="row">{name}</th>
                  <td>{unitName}</td>
                  <td className="number">{figures ? number(figures.finished) : '—'}</td>
                  <td className="number">{figures ? number(figures.rated) : '—'}</td>
                  {figures?.marks ? (
                    criteria.map((criterion) => {
                      const mark = figures.marks?.find((one) => one.criterion === criterion);
                      return (
                        <td
                          key={criterion}
                          className="number"
                          title={mark && t('evaluation.distribution', { marks: mark.distribution.join(' / ') })}
                        >
                          {mark ? mark.mean.toFixed(2) : '—'}
                        </td>
                      );
                    })
                  ) : (
                    <td colSpan={criteria.length} className="number quiet">
                      {figures
                        ? pick(figures.withheldReason ?? '—', figures.withheldReasonZh ?? '—')
                        : t('evaluation.notYours')}
                    </td>
                  )}
                </tr>
              );
            })}
          </Rows>
          <More shown={people.length} hasMore={pages.hasMore} more={pages.more} />
        </>
      )}
    </PanelFrame>
  );
}
