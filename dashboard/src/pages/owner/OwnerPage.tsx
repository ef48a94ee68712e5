import './owner.css';
import { Button, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useToday } from '../../locale/useToday.ts';
import { Handoffs } from './Handoffs.tsx';
import { ProjectCard } from './ProjectCard.tsx';
import { ThroughTrain } from './ThroughTrain.tsx';
import { tasksOf } from './tasksOf.ts';
import { Unread } from './Unread.tsx';
import { useOwnerDesks } from './useOwnerDesks.ts';
import { WaitingList } from './WaitingList.tsx';

/** The owner's page: what waits for it in all its projects, how they stand, the through-train, and where its materials are. */
export function OwnerPage() {
  const { t } = useTranslation('owner');
  const [search, setSearch] = useSearchParams();
  const { projects, totalCount, more, desks, reading, errors, changes, lastSeq, refresh, again } = useOwnerDesks();
  const today = useToday();
  const tasks = desks.flatMap(tasksOf);
  const chosen = projects?.find(({ id }) => id === search.get('project')) ?? projects?.[0];
  const chosenDesk = desks.find(({ id }) => id === chosen?.id);
  const choose = (id: string): void => {
    setSearch(
      (before) => new URLSearchParams([...before].filter(([name]) => name !== 'project').concat([['project', id]])),
      {
        replace: true,
        preventScrollReset: true,
      },
    );
  };
  const chooser = (place: 'train' | 'handoffs') => (
    <Select
      className="chooser"
      aria-label={t(`${place}.project`)}
      value={chosen?.id ?? null}
      onChange={(id) => id !== null && choose(id)}
      options={(projects ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
  return (
    <div className="owner">
      <PageHeading text={t('heading')} />
      {projects === undefined && <Unread error={errors[0]} again={again} />}
      {projects === undefined && errors.length === 0 && <Skeleton active />}
      {projects?.length === 0 && <p className="empty">{t('none')}</p>}
      {projects !== undefined && projects.length > 0 && (
        <div className="columns">
          <WaitingList
            tasks={tasks}
            today={today}
            reading={reading}
            errors={errors}
            onAgain={() => void again()}
            onDone={(projectId) => void refresh(projectId)}
          />
          <section className="projects" aria-labelledby="projects-heading">
            <h2 id="projects-heading">
              {t('projects')} <span className="count">{totalCount}</span>
            </h2>
            <ul className="tasks">
              {projects.map((project, index) => (
                <ProjectCard
                  key={project.id}
                  project={project}
                  desk={
                    desks[index] ?? { ...project, approvals: null, utilities: null, acceptance: null, service: null }
                  }
                  waiting={tasks.filter(({ projectId }) => projectId === project.id).length}
                  change={changes.get(project.id)}
                  onChoose={() => choose(project.id)}
                />
              ))}
            </ul>
            {more !== null && <p className="note">{t('tasksOfShown', { shown: projects.length })}</p>}
            {more !== null && (
              <Button block onClick={() => void more()}>
                {t('moreProjects', { shown: projects.length, total: totalCount })}
              </Button>
            )}
          </section>
          {chosen !== undefined && chosenDesk !== undefined && (
            <>
              <section aria-labelledby="train">
                <h2 id="train">{t('train.heading')}</h2>
                {chooser('train')}
                <ThroughTrain
                  key={chosen.id}
                  project={chosen}
                  desk={chosenDesk}
                  today={today}
                  asOf={lastSeq(chosen.id, 'concierge')}
                />
              </section>
              <section aria-labelledby="handoffs">
                <h2 id="handoffs">{t('handoffs.heading')}</h2>
                {chooser('handoffs')}
                <Handoffs key={chosen.id} projectId={chosen.id} asOf={lastSeq(chosen.id, 'exchange')} />
              </section>
            </>
          )}
        </div>
      )}
    </div>
  );
}
