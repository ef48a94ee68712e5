import { Skeleton } from 'antd';
import { type ReactNode, useId } from 'react';
import { TroubleNote } from '../../parts/TroubleNote.tsx';

interface PanelFrameProps {
  readonly title: string;
  /** What is set or done for the whole panel, beside its title. */
  readonly actions?: ReactNode;
  readonly error: unknown;
  readonly loading: boolean;
  readonly reload: () => Promise<void>;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own, which is there, is coming, or says why it is not. */
export function PanelFrame({ title, actions, error, loading, reload, children }: PanelFrameProps) {
  const heading = useId();
  return (
    <section className="room-panel" aria-labelledby={heading} aria-busy={loading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {actions && <div className="room-actions">{actions}</div>}
      </header>
      {error !== null && <TroubleNote error={error} onAgain={() => void reload()} />}
      {loading ? <Skeleton active title={false} paragraph={{ rows: 5 }} /> : children}
    </section>
  );
}
