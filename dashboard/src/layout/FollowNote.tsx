import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowState } from '../graph/FollowState.ts';
import { useGraph } from '../graph/graphContext.ts';
import { troublesOf } from '../graph/troublesOf.ts';
import { useWords } from '../locale/useWords.ts';

/** How true the page is at the moment; read out only when that changes, and not at each update. */
export function FollowNote() {
  const { board } = useGraph();
  const state = useSyncExternalStore(board.subscribe, board.read);
  const words = useFollowWords(state);
  if (state === null) return null;
  return (
    <>
      <span className="follow" data-phase={state.phase} data-seq={'upTo' in state ? state.upTo?.seq : undefined}>
        {words}
      </span>
      <span className="only-read" aria-live="polite">
        {state.phase === 'connected' ? '' : words}
      </span>
    </>
  );
}

function useFollowWords(state: FollowState | null): string {
  const { t } = useTranslation('shell');
  const { time, language } = useWords();
  switch (state?.phase) {
    case undefined:
      return '';
    case 'connecting':
      return t('follow.connecting');
    case 'connected':
      return t('follow.connected', { time: time(state.since) });
    case 'reconnecting':
      return t('follow.reconnecting', { time: time(state.since) });
    case 'refused':
      return t('follow.refused', { text: troublesOf(state.error, language)[0]?.text });
  }
}
