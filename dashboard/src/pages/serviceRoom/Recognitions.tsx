import { useTranslation } from 'react-i18next';
import { RecognitionsDocument, type RecognitionsQuery } from '../../generated/pages/serviceRoom/recognitions.ts';
import { useWords } from '../../locale/useWords.ts';
import { Moment } from '../../parts/Moment.tsx';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Rows } from './Rows.tsx';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';

const proposalsOf = ({ recognitions }: RecognitionsQuery) => recognitions;

/** Who is proposed for praise, or for being held to account (表扬与追责). */
export function Recognitions() {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const { region } = useRoomView().view;
  const variables = { filter: { region }, first: 20 };
  const pages = usePages({
    query: RecognitionsDocument,
    variables,
    pageOf: proposalsOf,
    concerns: concerns.evaluation,
  });
  return (
    <PanelFrame title={t('recognitions.heading')} error={pages.error} loading={pages.loading} reload={pages.reload}>
      {pages.nodes.length === 0 ? (
        pages.error === null && <Empty text={t('recognitions.none')} hint={t('recognitions.noneHint')} />
      ) : (
        <>
          <Rows
            label={t('recognitions.heading')}
            columns={[
              t('workload.name'),
              t('recognitions.kind'),
              t('recognitions.status'),
              t('recognitions.why'),
              t('recognitions.raisedAt'),
            ]}
          >
            {pages.nodes.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.person?.name ?? '—'}</th>
                <td>{label('RecognitionKind', one.kind)}</td>
                <td>{label('RecognitionStatus', one.status)}</td>
                <td>{pick(one.reason, one.reasonZh)}</td>
                <td className="day">
                  <Moment time={one.raisedAt} />
                </td>
              </tr>
            ))}
          </Rows>
          <More shown={pages.nodes.length} hasMore={pages.hasMore} more={pages.more} />
        </>
      )}
    </PanelFrame>
  );
}
