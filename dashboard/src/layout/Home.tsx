import { Navigate, useLocation } from 'react-router';
import { NotFound } from './NotFound.tsx';
import { useOffered } from './useOffered.ts';

/** Goes to the first page that the person may see, with what else the address says. */
export function Home() {
  const [home] = useOffered();
  const { search } = useLocation();
  return home === undefined ? <NotFound /> : <Navigate to={{ pathname: home.path, search }} replace />;
}
