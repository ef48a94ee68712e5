import { Alert, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../../../parts/ErrorBoundary.tsx';
import { TroubleNote } from '../../../parts/TroubleNote.tsx';
import type { Panel } from './Panel.ts';

interface PanelBodyProps<Data> {
  readonly panel: Panel<Data>;
  /** Rows of the skeleton. */
  readonly rows?: number;
  /** Shows what there is; null: it is not there, and why is said. */
  readonly children: (data: NonNullable<Data>) => ReactNode;
}

/** What a panel holds, in every state: on its way, there, partly there, not there, not for this person. */
export function PanelBody<Data>({ panel, rows = 4, children }: PanelBodyProps<Data>) {
  const { t } = useTranslation('project');
  const { answer } = panel;
  if (answer === null) return <Skeleton active title={false} paragraph={{ rows }} aria-label={t('panel.loading')} />;
  const { data, error } = answer;
  return (
    <>
      {error != null && <TroubleNote error={error} onAgain={panel.again} />}
      {data == null ? (
        error == null && <Alert type="info" showIcon title={t('panel.notYours')} />
      ) : (
        <ErrorBoundary>{children(data)}</ErrorBoundary>
      )}
    </>
  );
}
