import { useTranslation } from 'react-i18next';
import { OpenSlipsDocument, type OpenSlipsQuery } from '../../generated/pages/serviceRoom/openSlips.ts';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { CarryOver } from './CarryOver.tsx';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { Rows } from './Rows.tsx';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';

const slipsOf = ({ openSlips }: OpenSlipsQuery) => openSlips;

/** What earlier months have left undone and nobody has carried over (逾期未办结). */
export function OpenSlips() {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const { region } = useRoomView().view;
  const variables = { region, first: 50 };
  const pages = usePages({ query: OpenSlipsDocument, variables, pageOf: slipsOf, concerns: concerns.plan });
  return (
    <PanelFrame title={t('slips.heading')} error={pages.error} loading={pages.loading} reload={pages.reload}>
      {pages.nodes.length === 0 ? (
        pages.error === null && <Empty text={t('slips.none')} hint={t('slips.noneHint')} />
      ) : (
        <>
          <Rows
            label={t('slips.heading')}
            columns={[
              t('slips.month'),
              t('plan.column.item'),
              t('project'),
              t('agency'),
              t('plan.column.plannedFinish'),
              t('action'),
            ]}
          >
            {pages.nodes.map((line) => (
              <tr key={line.id}>
                <td className="day">{line.month}</td>
                <th scope="row">{pick(line.itemNameEn, line.itemName)}</th>
                <td>
                  <ProjectLink project={line.project} />
                </td>
                <td>{label('Agency', line.agency)}</td>
                <td className="day bad">
                  <Day date={line.plannedFinish} />
                </td>
                <td>
                  <CarryOver lineId={line.id} onDone={pages.reload} />
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
