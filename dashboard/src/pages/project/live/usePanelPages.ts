import { useState } from 'react';
import { type Answer, type Listed, type Page, readPages } from '../../../graph/readPages.ts';
import type { Panel } from './Panel.ts';
import { usePanel } from './usePanel.ts';

interface PagesOptions<Data, Node> {
  /** What is asked, in a word: another one begins with the first page. */
  readonly key: string;
  readonly ask: (cursor: string | null) => Promise<Answer<Data>>;
  readonly pageOf: (data: Data) => Page<Node> | null | undefined;
}

export interface PanelPages<Node> extends Panel<Listed<Node> | null> {
  /** Reads one page more. */
  more(): void;
  /** Whether it is on its way. */
  readonly loadsMore: boolean;
}

/** A list by pages, of which all that are shown are kept true. */
export function usePanelPages<Data, Node>({ key, ask, pageOf }: PagesOptions<Data, Node>): PanelPages<Node> {
  const [wanted, setWanted] = useState({ key, pages: 1 });
  const pages = wanted.key === key ? wanted.pages : 1;
  const [shown, setShown] = useState<{ readonly key: string; readonly answer: Answer<Listed<Node> | null> } | null>(
    null,
  );
  const panel = usePanel(`${key} ${pages}`, async () => {
    const answer = await readPages(ask, pageOf, pages);
    setShown({ key, answer });
    return answer;
  });
  // while one more is on its way, what is there stays
  const answer = panel.answer ?? (shown?.key === key ? shown.answer : null);
  return {
    answer,
    again: panel.again,
    more: () => setWanted({ key, pages: pages + 1 }),
    loadsMore: panel.answer === null && answer !== null,
  };
}
