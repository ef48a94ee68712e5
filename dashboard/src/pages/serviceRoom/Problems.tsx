import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemLedgerDocument, type ProblemLedgerQuery } from '../../generated/pages/serviceRoom/problemLedger.ts';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { Light } from '../../parts/Light.tsx';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { Rows } from './Rows.tsx';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';

const linesOf = ({ problemLedger }: ProblemLedgerQuery) => problemLedger?.lines;

/** The ledger of problems (问题台账), of one person where that is asked for. */
export function Problems() {
  const { t } = useTranslation('serviceRoom');
  const { label, number } = useWords();
  const { view, show } = useRoomView();
  const variables = { filter: { region: view.region, personId: view.person }, first: 50 };
  const pages = usePages({ query: ProblemLedgerDocument, variables, pageOf: linesOf, concerns: ['concierge.problem'] });
  const totals = pages.head?.problemLedger?.totals;
  const person = view.person === null ? null : (pages.nodes[0]?.responsibleName ?? t('problems.onePerson'));
  const actions = person !== null && (
    <Tag closable={{ 'aria-label': t('problems.everybody') }} onClose={() => show({ person: null })}>
      {person}
    </Tag>
  );
  return (
    <PanelFrame
      title={t('problems.heading')}
      actions={actions}
      error={pages.error}
      loading={pages.loading}
      reload={pages.reload}
    >
      {totals && (
        <p>
          {t('problems.totals', {
            problems: number(totals.problems),
            open: number(totals.open),
            solved: number(totals.solved),
            closed: number(totals.closed),
          })}{' '}
          {totals.overdue > 0 && <b className="bad">{t('problems.overdue', { count: totals.overdue })}</b>}
        </p>
      )}
      {pages.nodes.length === 0 ? (
        pages.error === null && <Empty text={t('problems.none')} hint={t('problems.noneHint')} />
      ) : (
        <>
          <Rows
            label={t('problems.heading')}
            columns={[
              t('problems.title'),
              t('project'),
              t('problems.kind'),
              t('problems.level'),
              t('problems.status'),
              t('problems.responsible'),
              t('problems.deadline'),
            ]}
          >
            {pages.nodes.map((line, place) => (
              <tr key={line.problem?.id ?? place}>
                <th scope="row">
                  <Light light={line.problem?.light} word={false} /> {line.title}
                </th>
                <td>
                  <ProjectLink project={{ id: line.project.id, name: line.projectName ?? '—' }} />
                </td>
                <td>{label('ProblemKind', line.kind)}</td>
                <td>{label('ProblemLevel', line.level)}</td>
                <td>{label('ProblemStatus', line.status)}</td>
                <td>{line.responsibleName}</td>
                <td className={line.overdue ? 'day bad' : 'day'}>
                  <Day date={line.deadline} />
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
