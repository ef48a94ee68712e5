import { useSyncExternalStore } from 'react';

const phone = '(max-width: 48rem)';

/** Whether the page is as narrow as a phone, as `wall.css` has it. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(phone).matches);
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(phone);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
