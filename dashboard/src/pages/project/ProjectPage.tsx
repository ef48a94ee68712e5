import './project.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProjectFollowDocument, type ProjectFollowSubscription } from '../../generated/pages/project/projectFollow.ts';
import { useFollow } from '../../graph/useFollow.ts';
import { ProjectHead } from './head/ProjectHead.tsx';
import { createPanelBoard } from './live/createPanelBoard.ts';
import { PanelBoardContext } from './live/PanelBoardContext.ts';
import { ProjectViews } from './ProjectViews.tsx';

/** One project, live. */
export function ProjectPage() {
  const { id = '' } = useParams();
  return <FollowedProject key={id} id={id} />;
}

function FollowedProject({ id }: { readonly id: string }) {
  useTranslation('project'); // before anything is shown
  const [board] = useState(createPanelBoard);
  const [latest, setLatest] = useState<ProjectFollowSubscription['projectProgress'] | null>(null);
  const state = useFollow({
    subscription: ProjectFollowDocument,
    variables: { id },
    projectId: id,
    snapshot: () => {
      board.setFollowed(true);
      return board.refreshAll();
    },
    onUpdate: ({ projectProgress }) => {
      setLatest(projectProgress);
      void board.refreshAll().catch(() => {}); // each panel shows its own
    },
  });
  useEffect(() => {
    if (state.phase === 'connecting') return;
    const wasFollowed = board.isFollowed();
    board.setFollowed(state.phase === 'connected');
    const isBack = state.phase === 'connected' && !wasFollowed;
    if (isBack || !board.isOpen()) void board.refreshAll().catch(() => {});
  }, [board, state.phase]);
  return (
    <PanelBoardContext value={board}>
      <ProjectHead id={id} latest={latest}>
        <ProjectViews id={id} />
      </ProjectHead>
    </PanelBoardContext>
  );
}
