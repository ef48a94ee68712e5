import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../session/sessionContext.ts';
import type { RoomView } from './RoomView.ts';
import { readRoomView } from './readRoomView.ts';
import { usePresentMonth } from './usePresentMonth.ts';

/** By name in the address; what is wrong is read as nothing. */
type Change = { readonly [Part in keyof RoomView]?: string | null };

interface RoomViewOfAddress {
  readonly view: RoomView;
  /** The address of the view with some parts changed; null takes one out. */
  linkTo(change: Change): string;
  /** Goes there, in the place of the present address. */
  show(change: Change): void;
}

/** What the address says to show, and how to show something else. */
export function useRoomView(): RoomViewOfAddress {
  const { person } = useSession();
  const [address, setAddress] = useSearchParams();
  const month = usePresentMonth();
  const view = useMemo(
    () => readRoomView(address, { region: person.regions[0] ?? '', month }),
    [address, person, month],
  );
  const changed = (change: Change): URLSearchParams => {
    const next = new URLSearchParams(address);
    for (const [part, value] of Object.entries(change)) {
      if (value === null) next.delete(part);
      else next.set(part, value);
    }
    return next;
  };
  return {
    view,
    linkTo: (change) => `?${changed(change)}`,
    show: (change) => setAddress(changed(change), { replace: true }),
  };
}
