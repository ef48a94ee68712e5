import { useSyncExternalStore } from 'react';

const phone = '(max-width: 48rem)';

/** Pixels of a row: on a wall, on a desk, and of a card on a phone. */
export function useRowHeight(wall: boolean): number {
  const isPhone = useSyncExternalStore(subscribe, () => matchMedia(phone).matches);
  return isPhone ? 224 : wall ? 88 : 62;
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(phone);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
