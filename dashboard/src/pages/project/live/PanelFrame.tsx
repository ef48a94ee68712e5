import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsentNote } from '../../../parts/AbsentNote.tsx';
import { ErrorBoundary } from '../../../parts/ErrorBoundary.tsx';
import type { Panel } from './Panel.ts';

interface PanelFrameProps<Data> {
  readonly panel: Panel<Data>;
  /** Rows of the skeleton. */
  readonly rows?: number;
  /** Shows what there is; null: it is not there, and why is said. */
  readonly children: (data: NonNullable<Data>) => ReactNode;
}

/** A panel in every state: on its way, there, partly there, not there, not for this person. */
export function PanelFrame<Data>({ panel, rows = 4, children }: PanelFrameProps<Data>) {
  const { t } = useTranslation('project');
  const { answer } = panel;
  if (answer === null) return <Skeleton active title={false} paragraph={{ rows }} aria-label={t('panel.loading')} />;
  const { data, error } = answer;
  const again = (
    <Button size="small" onClick={panel.again}>
      {t('panel.again')}
    </Button>
  );
  return (
    <>
      {error != null && (
        <div className="panel-trouble">
          <AbsentNote error={error} />
          {again}
        </div>
      )}
      {data == null ? (
        error == null && <Alert type="info" showIcon title={t('panel.notYours')} />
      ) : (
        <ErrorBoundary>{children(data)}</ErrorBoundary>
      )}
    </>
  );
}
