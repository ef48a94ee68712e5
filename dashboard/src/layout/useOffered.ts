import { useGraph } from '../graph/graphContext.ts';
import { type Page, pages } from './pages.ts';

/** The pages of the navigation that the person who is signed in may see; the first one is home. */
export function useOffered(): readonly Page[] {
  const { mayAsk } = useGraph();
  return pages.filter(({ isMain, document }) => isMain && mayAsk(document));
}
