import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoomPanel } from './RoomView.ts';
import { useRoomView } from './useRoomView.ts';

interface RoomTileProps {
  readonly panel: RoomPanel;
  /** Null: not there yet, or not to be had. */
  readonly figure: string | null;
  readonly note?: string | undefined;
  /** Whether somebody has to do something about it. */
  readonly alarm?: boolean;
  readonly children?: ReactNode;
}

/** A part of the room with its figure: leads there. */
export function RoomTile({ panel, figure, note = '', alarm = false, children }: RoomTileProps) {
  const { t } = useTranslation('serviceRoom');
  const { view, linkTo } = useRoomView();
  const here = view.panel === panel;
  return (
    <li>
      <Link
        className={alarm ? 'room-tile alarm' : 'room-tile'}
        to={linkTo({ panel: panel === 'plan' ? null : panel, agency: null, state: null, reports: null, person: null })}
        aria-current={here ? 'true' : undefined}
        preventScrollReset
      >
        <span className="tile-name">{t(`panel.${panel}`)}</span>
        <span className="tile-figure">{figure ?? '—'}</span>
        {children}
        <span className="tile-note">{note}</span>
      </Link>
    </li>
  );
}
