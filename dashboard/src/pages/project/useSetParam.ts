import { useSearchParams } from 'react-router';

/** Sets one part of the address's query, null takes it away; the others stay. It is no step of the history. */
export function useSetParam(): (name: string, value: string | null) => void {
  const [, setSearch] = useSearchParams();
  return (name, value) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { preventScrollReset: true, replace: true },
    );
}
