import { Skeleton } from 'antd';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMayRead } from '../../graph/useMayRead.ts';
import { ErrorBoundary } from '../../parts/ErrorBoundary.tsx';

interface View {
  readonly name: string;
  readonly Panel: ComponentType<{ readonly id: string }>;
}

/** By the field of Project that a view shows; it is offered to those who may read the field. */
const views = {
  roadmap: {
    name: 'roadmap',
    Panel: lazy(async () => ({ default: (await import('./roadmap/RoadmapPanel.tsx')).RoadmapPanel })),
  },
  applications: {
    name: 'items',
    Panel: lazy(async () => ({ default: (await import('./items/ItemsPanel.tsx')).ItemsPanel })),
  },
  handoffs: {
    name: 'handoffs',
    Panel: lazy(async () => ({ default: (await import('./handoffs/HandoffsPanel.tsx')).HandoffsPanel })),
  },
  problems: {
    name: 'problems',
    Panel: lazy(async () => ({ default: (await import('./problems/ProblemsPanel.tsx')).ProblemsPanel })),
  },
  utilityApplications: {
    name: 'utilities',
    Panel: lazy(async () => ({ default: (await import('./utilities/UtilitiesPanel.tsx')).UtilitiesPanel })),
  },
  acceptances: {
    name: 'acceptance',
    Panel: lazy(async () => ({ default: (await import('./acceptance/AcceptancePanel.tsx')).AcceptancePanel })),
  },
  materials: {
    name: 'materials',
    Panel: lazy(async () => ({ default: (await import('./materials/MaterialsPanel.tsx')).MaterialsPanel })),
  },
  procedure: {
    name: 'service',
    Panel: lazy(async () => ({ default: (await import('./service/ServicePanel.tsx')).ServicePanel })),
  },
  timeline: {
    name: 'timeline',
    Panel: lazy(async () => ({ default: (await import('./timeline/TimelinePanel.tsx')).TimelinePanel })),
  },
} as const satisfies Record<string, View>;

/** The parts of a project, one at a time, by `?view=`. */
export function ProjectViews({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const [search] = useSearchParams();
  const offered = useOffered();
  const shown = offered.find(({ name }) => name === search.get('view')) ?? offered[0];
  const withView = (name: string): string => {
    const next = new URLSearchParams({ view: name });
    for (const kept of ['wall', 'transport']) if (search.has(kept)) next.set(kept, search.get(kept) ?? '');
    return `?${next}`;
  };
  if (shown === undefined) return null;
  return (
    <>
      <nav className="views" aria-label={t('views')}>
        <ul>
          {offered.map(({ name }) => (
            <li key={name}>
              <Link to={withView(name)} aria-current={name === shown.name ? 'page' : undefined} preventScrollReset>
                {t(`view.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section className="view" data-view={shown.name} aria-label={t(`view.${shown.name}`)} key={shown.name}>
        <h2 className="only-read">{t(`view.${shown.name}`)}</h2>
        <ErrorBoundary>
          <Suspense fallback={<Skeleton active />}>
            <shown.Panel id={id} />
          </Suspense>
        </ErrorBoundary>
      </section>
    </>
  );
}

function useOffered(): readonly View[] {
  const mayProblems = useMayRead('Project', 'problems');
  const mayProcedure = useMayRead('Project', 'procedure');
  const { problems, procedure, ...others } = views;
  return [
    others.roadmap,
    others.applications,
    others.handoffs,
    ...(mayProblems ? [problems] : []),
    others.utilityApplications,
    others.acceptances,
    others.materials,
    ...(mayProcedure ? [procedure] : []),
    others.timeline,
  ];
}
