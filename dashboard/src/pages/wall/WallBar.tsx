import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FollowNote } from '../../layout/FollowNote.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useWords } from '../../locale/useWords.ts';
import { type ScreenChoice, screenChoices } from './planScreens.ts';
import type { AutoPaging } from './useAutoPaging.ts';
import { useNow } from './useNow.ts';

interface WallBarProps {
  /** What of the filter is in force, in words; empty: nothing. */
  readonly scope: string;
  readonly paging: AutoPaging;
  readonly choice: ScreenChoice;
  readonly onChoice: (choice: ScreenChoice) => void;
}

/** The head of a wall that hangs in a room: what it is, how true it is, and what time it is. */
export function WallBar({ scope, paging, choice, onChoice }: WallBarProps) {
  const { t } = useTranslation('wall');
  const { t: words } = useTranslation('shell');
  return (
    <div className="wall-bar">
      <div className="wall-title">
        <span>{words('title')}</span>
        <PageHeading text={t('heading')} />
        {scope !== '' && <span className="wall-scope">{scope}</span>}
      </div>
      <div className="wall-hands">
        <span>{t('paging.page', { page: paging.page, pages: paging.pages })}</span>
        <Button size="small" aria-pressed={paging.stopped} onClick={() => paging.setStopped(!paging.stopped)}>
          {t(paging.stopped ? 'paging.goOn' : 'paging.stop')}
        </Button>
        <select
          aria-label={t('paging.most')}
          value={choice}
          onChange={({ target }) => onChoice(screenChoices.find((one) => one === target.value) ?? choice)}
        >
          {screenChoices.map((one) => (
            <option key={one} value={one}>
              {one === 'all' ? t('paging.all') : t('paging.upTo', { count: Number(one) })}
            </option>
          ))}
        </select>
        {paging.paused && !paging.stopped && <span>{t('paging.held')}</span>}
        <FullScreenButton />
        <a href={addressOffTheWall()}>{t('leaveWall')}</a>
      </div>
      <div className="wall-time">
        <Clock />
        <FollowNote />
      </div>
    </div>
  );
}

function Clock() {
  const { day, time } = useWords();
  const now = useNow(1_000);
  return (
    <time className="wall-clock" dateTime={now.toISOString()}>
      <small>{day(now)}</small> <b>{time(now)}</b>
    </time>
  );
}

function FullScreenButton() {
  const { t } = useTranslation('wall');
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (isFull || !document.fullscreenEnabled) return null;
  return (
    <Button size="small" onClick={() => void document.documentElement.requestFullscreen()}>
      {t('fullScreen')}
    </Button>
  );
}

function addressOffTheWall(): string {
  const address = new URL(location.href);
  address.searchParams.delete('wall');
  return address.href;
}
