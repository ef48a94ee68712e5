import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Light } from '../../../parts/Light.tsx';
import { WorkingDays } from '../../../parts/WorkingDays.tsx';
import { ClockExplained } from '../clock/ClockExplained.tsx';
import type { Roadmap, RoadmapItem } from './RoadmapItem.ts';

interface ItemDrawerProps {
  readonly roadmap: Roadmap;
  /** Null: closed. */
  readonly code: string | null;
  readonly onOpen: (code: string | null) => void;
}

/** One item of a roadmap: why it is there, when, what it waits for, and its clock. */
export function ItemDrawer({ roadmap, code, onOpen }: ItemDrawerProps) {
  const { t } = useTranslation('project');
  const { pick } = useWords();
  const item = roadmap.items.find((one) => one.itemCode === code);
  return (
    <Drawer
      open={item !== undefined}
      onClose={() => onOpen(null)}
      size={560}
      title={item && pick(item.itemNameEn, item.itemName)}
      destroyOnHidden
      closable={{ 'aria-label': t('close') }}
    >
      {item && <ItemFacts item={item} roadmap={roadmap} onOpen={onOpen} />}
      {item?.application && <ClockExplained applicationId={item.application.id} />}
    </Drawer>
  );
}

interface ItemFactsProps {
  readonly item: RoadmapItem;
  readonly roadmap: Roadmap;
  readonly onOpen: (code: string) => void;
}

function ItemFacts({ item, roadmap, onOpen }: ItemFactsProps) {
  const { t } = useTranslation('project');
  const { label, pick } = useWords();
  const nameOf = (code: string): RoadmapItem | undefined => roadmap.items.find((one) => one.itemCode === code);
  const linksTo = (codes: readonly string[]): ReactNode => (
    <ul className="plain">
      {codes.map((code) => {
        const other = nameOf(code);
        return (
          <li key={code}>
            {other ? (
              <button type="button" className="link" onClick={() => onOpen(code)}>
                {pick(other.itemNameEn, other.itemName)}
              </button>
            ) : (
              code
            )}{' '}
            {other && <span className="quiet">{label('RoadmapState', other.state)}</span>}
          </li>
        );
      })}
    </ul>
  );
  const waiting = roadmap.items.filter((one) => one.prerequisites.includes(item.itemCode)).map((one) => one.itemCode);
  const reasons = pick('en', 'zh') === 'en' ? item.reasonsEn : item.reasons;
  return (
    <dl className="facts facts-wide">
      <Fact name="agency">{label('Agency', item.agency)}</Fact>
      <Fact name="stage">{label('ItemStage', item.stage)}</Fact>
      <Fact name="state">
        {item.application ? label('ApplicationStatus', item.application.status) : label('RoadmapState', item.state)}{' '}
        {item.application?.light && <Light light={item.application.light} />}
      </Fact>
      <Fact name="plan">
        <Day date={item.plannedStart} /> – <Day date={item.plannedFinish} />
        {item.provisional && <> {t('provisional')}</>} · <WorkingDays count={item.workingDays} />
      </Fact>
      <Fact name="slack">
        {item.isCritical ? <strong>{t('roadmap.onCritical')}</strong> : <WorkingDays count={item.slackWorkingDays} />}
        {item.isLate && <strong className="overdue"> {t('roadmap.look.late')}</strong>}
      </Fact>
      {item.prerequisites.length > 0 && <Fact name="prerequisites">{linksTo(item.prerequisites)}</Fact>}
      {item.stageOpenedBy.length > 0 && <Fact name="openedBy">{linksTo(item.stageOpenedBy)}</Fact>}
      {waiting.length > 0 && <Fact name="waiting">{linksTo(waiting)}</Fact>}
      {reasons.length > 0 && <Fact name="reasons">{reasons.join(pick(' ', '；'))}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation('project');
  return (
    <div>
      <dt>{t(`item.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
