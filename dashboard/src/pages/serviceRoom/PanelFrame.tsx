import { Button, Skeleton } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsentNote } from '../../parts/AbsentNote.tsx';

interface PanelFrameProps {
  readonly title: string;
  /** What is set or done for the whole panel, beside its title. */
  readonly actions?: ReactNode;
  readonly error: unknown;
  readonly loading: boolean;
  readonly reload: () => Promise<void>;
  readonly children: ReactNode;
}

/** A part of the page that is there, is coming, or says why it is not, by itself. */
export function PanelFrame({ title, actions, error, loading, reload, children }: PanelFrameProps) {
  const { t } = useTranslation('serviceRoom');
  const heading = useId();
  return (
    <section className="room-panel" aria-labelledby={heading} aria-busy={loading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {actions && <div className="room-actions">{actions}</div>}
      </header>
      {error !== null && (
        <div className="room-error">
          <AbsentNote error={error} />
          <Button size="small" onClick={() => void reload()}>
            {t('again')}
          </Button>
        </div>
      )}
      {loading ? <Skeleton active title={false} paragraph={{ rows: 5 }} /> : children}
    </section>
  );
}
