import { type ReactNode, useEffect, useState } from 'react';
import { RoomFollowDocument } from '../../generated/pages/serviceRoom/roomFollow.ts';
import { useFollow } from '../../graph/useFollow.ts';
import { type RoomListener, roomChangesContext } from './roomChanges.ts';

interface RoomChangesProps {
  readonly region: string;
  readonly children: ReactNode;
}

const rereadMs = 5 * 60_000;

/** Follows a region's events for all panels. Some things no event tells, such as a day that is over: these are read every five minutes. */
export function RoomChanges({ region, children }: RoomChangesProps) {
  const [listeners] = useState(() => new Set<RoomListener>());
  const tell = (type: string | null): void => {
    for (const listener of listeners) listener(type);
  };
  useFollow({
    subscription: RoomFollowDocument,
    variables: { filter: { region } },
    projectId: null,
    snapshot: async () => tell(null),
    onUpdate: ({ progressFeed }) => tell(progressFeed?.type ?? null),
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) for (const listener of listeners) listener(null);
    }, rereadMs);
    return () => clearInterval(timer);
  }, [listeners]);
  return <roomChangesContext.Provider value={listeners}>{children}</roomChangesContext.Provider>;
}
