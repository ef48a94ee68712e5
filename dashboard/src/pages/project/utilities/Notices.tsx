import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UtilityNoticesDocument } from '../../../generated/pages/project/utilityNotices.ts';
import { useMayRead } from '../../../graph/useMayRead.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Moment } from '../../../parts/Moment.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelQuery } from '../live/usePanelQuery.ts';

/** What the counter and the providers have said is missing, read when it is opened; for those who may read it. */
export function Notices({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('project');
  const [opened, setOpened] = useState(false);
  const mayRead = useMayRead('JointUtilityApplication', 'notices');
  if (!mayRead) return null;
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('utilities.notices')}</summary>
      {opened && <NoticesRead applicationId={applicationId} />}
    </details>
  );
}

function NoticesRead({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('project');
  const { pick } = useWords();
  const panel = usePanelQuery(UtilityNoticesDocument, { applicationId });
  return (
    <PanelBody panel={panel} rows={2}>
      {({ jointUtilityApplication: application }) => {
        const whole = (application?.notices ?? []).map((notice) => ({ whose: t('utilities.counter'), ...notice }));
        const each = (application?.matters ?? []).flatMap((matter) =>
          (matter.notices ?? []).map((notice) => ({ whose: pick(matter.matterNameEn, matter.matterName), ...notice })),
        );
        const all = [...whole, ...each].toSorted((one, other) => (one.at < other.at ? -1 : 1));
        if (all.length === 0) return <p className="empty">{t('utilities.noNotices')}</p>;
        return (
          <ol className="way">
            {all.map((notice) => (
              <li key={`${notice.at} ${notice.whose}`}>
                <Moment time={notice.at} /> <strong>{notice.whose}</strong>{' '}
                {notice.missing
                  .map(({ code, reason }) => [code, reason].filter(Boolean).join(pick(': ', '：')))
                  .join(pick('; ', '；'))}
              </li>
            ))}
          </ol>
        );
      }}
    </PanelBody>
  );
}
