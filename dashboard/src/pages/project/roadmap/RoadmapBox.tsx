import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../locale/useWords.ts';
import { Light } from '../../../parts/Light.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';
import { itemLook } from './itemLook.ts';
import type { Box } from './layoutRoadmap.ts';
import type { RoadmapItem } from './RoadmapItem.ts';

interface RoadmapBoxProps {
  readonly item: RoadmapItem;
  readonly box: Box;
  /** Whether the Tab key comes to it; the others are reached by arrow keys. */
  readonly isEntry: boolean;
  readonly onOpen: (itemCode: string) => void;
  readonly onFocus: (itemCode: string) => void;
}

/** One item of the network. */
export const RoadmapBox = memo(function RoadmapBox({ item, box, isEntry, onOpen, onFocus }: RoadmapBoxProps) {
  const { t } = useTranslation('project');
  const { pick, label, day } = useWords();
  const look = itemLook(item);
  const name = pick(item.itemNameEn, item.itemName);
  const decidedAt = item.application?.decision?.decidedAt;
  const when =
    decidedAt != null
      ? day(decidedAt)
      : item.state === 'DECIDED'
        ? day(item.plannedFinish)
        : t('roadmap.until', { date: day(item.plannedFinish) });
  const changed = useChangeMark([item.state, item.application?.status, item.application?.light, item.plannedFinish]);
  return (
    <button
      type="button"
      className={`item-box ${changed}`}
      data-code={item.itemCode}
      data-look={look}
      data-critical={item.isCritical || undefined}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      tabIndex={isEntry ? 0 : -1}
      onFocus={() => onFocus(item.itemCode)}
      onClick={() => onOpen(item.itemCode)}
      aria-haspopup="dialog"
    >
      <span className="item-name" title={name}>
        {name}
      </span>
      <span className="item-foot">
        {item.application?.light && item.state === 'UNDER_WAY' ? (
          <Light light={item.application.light} word={false} />
        ) : null}
        <span>
          {item.application ? label('ApplicationStatus', item.application.status) : t(`roadmap.look.${look}`)}
        </span>
        <span className="right">{when}</span>
      </span>
      {item.isCritical && <span className="only-read">{t('roadmap.onCritical')}</span>}
    </button>
  );
});
