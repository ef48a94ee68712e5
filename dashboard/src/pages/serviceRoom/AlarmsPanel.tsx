import { useTranslation } from 'react-i18next';
import { AlarmsDocument } from '../../generated/pages/serviceRoom/alarms.ts';
import { useWords } from '../../locale/useWords.ts';
import { Moment } from '../../parts/Moment.tsx';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { Rows } from './Rows.tsx';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** Projects nobody carries, places in teams nobody has, and rules on the force that are not kept (缺位与配备告警). */
export function AlarmsPanel() {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const { region } = useRoomView().view;
  const { data, error, loading, reload } = useRoomQuery({
    query: AlarmsDocument,
    variables: { region },
    concerns: concerns.alarms,
  });
  const stewards = data?.stewardAlarms?.nodes ?? [];
  const vacancies = data?.teamVacancies?.nodes ?? [];
  const staffing = data?.staffingAlarms?.nodes ?? [];
  const none = data !== undefined && stewards.length + vacancies.length + staffing.length === 0;
  const hasMore = [data?.stewardAlarms, data?.teamVacancies, data?.staffingAlarms].some(
    (list) => list?.pageInfo.hasNextPage,
  );
  return (
    <PanelFrame title={t('panel.alarms')} error={error} loading={loading} reload={reload}>
      {none && <Empty text={t('alarms.none')} hint={t('alarms.noneHint')} />}
      {stewards.length > 0 && (
        <>
          <h3>{t('alarms.stewards')}</h3>
          <Rows
            label={t('alarms.stewards')}
            columns={[t('project'), t('alarms.status'), t('alarms.why'), t('alarms.since')]}
          >
            {stewards.map(({ project, status, reason, reasonZh, since }) => (
              <tr key={project.id}>
                <th scope="row">
                  <ProjectLink project={project} />
                </th>
                <td className="bad">{label('StewardshipStatus', status)}</td>
                <td>{pick(reason, reasonZh)}</td>
                <td className="day">
                  <Moment time={since} />
                </td>
              </tr>
            ))}
          </Rows>
        </>
      )}
      {vacancies.length > 0 && (
        <>
          <h3>{t('alarms.vacancies')}</h3>
          <Rows
            label={t('alarms.vacancies')}
            columns={[t('project'), t('alarms.seat'), t('alarms.why'), t('alarms.since')]}
          >
            {vacancies.map(({ id, project, seatName, reason, reasonZh, since }) => (
              <tr key={id}>
                <th scope="row">
                  <ProjectLink project={project} />
                </th>
                <td>{seatName}</td>
                <td>{pick(reason, reasonZh)}</td>
                <td className="day">
                  <Moment time={since} />
                </td>
              </tr>
            ))}
          </Rows>
        </>
      )}
      {staffing.length > 0 && (
        <>
          <h3>{t('alarms.staffing')}</h3>
          <Rows label={t('alarms.staffing')} columns={[t('region'), t('alarms.rule'), t('alarms.why')]}>
            {staffing.map(({ kind, regionCode, regionName, reason, reasonZh }) => (
              <tr key={`${kind} ${regionCode} ${reasonZh}`}>
                <th scope="row">{regionName}</th>
                <td>{label('StaffingAlarmKind', kind)}</td>
                <td>{pick(reason, reasonZh)}</td>
              </tr>
            ))}
          </Rows>
        </>
      )}
      {hasMore && <p className="bad">{t('alarms.more')}</p>}
    </PanelFrame>
  );
}
