import { Button } from 'antd';
import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../locale/useWords.ts';
import { type Edge, layoutRoadmap, type RoadmapLayout } from './layoutRoadmap.ts';
import { RoadmapBox } from './RoadmapBox.tsx';
import type { Roadmap } from './RoadmapItem.ts';
import { type Arrow, stepTo } from './stepTo.ts';

interface RoadmapChartProps {
  readonly roadmap: Roadmap;
  readonly onOpen: (itemCode: string) => void;
}

const zooms = [0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5] as const;
/** Below it names are hard to read; what does not fit then is scrolled to. */
const smallestAtFirst = 0.7;
const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'ArrowLeft',
  ArrowRight: 'ArrowRight',
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
};

/** The network of a roadmap: drag or scroll to move, + and − to zoom, arrow keys along the edges, Enter opens. */
export function RoadmapChart({ roadmap, onOpen }: RoadmapChartProps) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const { items } = roadmap;
  const shape = JSON.stringify(items.map((one) => [one.itemCode, one.stage, one.prerequisites, one.stageOpenedBy]));
  // oxlint-disable-next-line react/exhaustive-deps -- laid out anew only when the network is another one, not at each update
  const laidOut = useMemo(() => layoutRoadmap(items), [shape]);
  const [zoom, setZoom] = useState<number>(1);
  const [at, setAt] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const drag = useDrag(place);
  const entry =
    at !== null && laidOut.boxes.has(at) ? at : (items.find((one) => one.state === 'UNDER_WAY') ?? items[0])?.itemCode;
  const zoomBy = (steps: number): void => {
    const nearest = zooms.reduce(
      (best, one, index) => (Math.abs(one - zoom) < Math.abs((zooms[best] ?? 1) - zoom) ? index : best),
      0,
    );
    setZoom(zooms[Math.min(zooms.length - 1, Math.max(0, nearest + steps))] ?? zoom);
  };
  const fitting = (least: number): number =>
    Math.min(1, Math.max(least, ((place.current?.clientWidth ?? laidOut.width) - 20) / laidOut.width));
  const begin = useEffectEvent((view: HTMLDivElement) => {
    const first = fitting(smallestAtFirst);
    setZoom(first);
    const box = entry === undefined ? undefined : laidOut.boxes.get(entry);
    if (box)
      requestAnimationFrame(() =>
        view.scrollTo({ left: box.x * first - view.clientWidth / 2, top: box.y * first - view.clientHeight / 2 }),
      );
  });
  useEffect(() => {
    if (place.current !== null) begin(place.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === '+' || event.key === '=') return zoomBy(1);
    if (event.key === '-') return zoomBy(-1);
    const arrow = arrows[event.key];
    if (arrow === undefined || entry === undefined) return;
    event.preventDefault();
    const next = stepTo(laidOut, entry, arrow);
    if (next === null) return;
    setAt(next);
    const target = place.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(next)}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div className="network">
      <div className="network-tools">
        <Legend />
        <Button size="small" onClick={() => zoomBy(-1)} aria-label={t('roadmap.zoomOut')}>
          −
        </Button>
        <Button size="small" onClick={() => zoomBy(1)} aria-label={t('roadmap.zoomIn')}>
          +
        </Button>
        <Button size="small" onClick={() => setZoom(fitting(0.3))}>
          {t('roadmap.fit')}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons within */}
      <section className="network-view" ref={place} aria-label={t('roadmap.networkOf')} onKeyDown={onKeyDown} {...drag}>
        <div style={{ width: laidOut.width * zoom, height: laidOut.height * zoom }}>
          <div
            className="network-sheet"
            style={{ width: laidOut.width, height: laidOut.height, transform: `scale(${zoom})` }}
          >
            {laidOut.lanes.map(({ stage, x, y, width, height }) => (
              <div key={stage} className="lane" style={{ left: x, top: y, width, height }}>
                {label('ItemStage', stage)}
              </div>
            ))}
            <Edges laidOut={laidOut} roadmap={roadmap} at={at} />
            {items.map((item) => {
              const box = laidOut.boxes.get(item.itemCode);
              return (
                box && (
                  <RoadmapBox
                    key={item.itemCode}
                    item={item}
                    box={box}
                    isEntry={item.itemCode === entry}
                    onOpen={onOpen}
                    onFocus={setAt}
                  />
                )
              );
            })}
          </div>
        </div>
      </section>
      <p className="quiet">{t('roadmap.keys')}</p>
    </div>
  );
}

function Legend() {
  const { t } = useTranslation('project');
  return (
    <ul className="legend">
      {(['decided', 'underWay', 'planned', 'late', 'refused'] as const).map((look) => (
        <li key={look}>
          <span className="legend-mark" data-look={look} /> {t(`roadmap.look.${look}`)}
        </li>
      ))}
      <li>
        <span className="legend-mark" data-critical /> {t('roadmap.onCritical')}
      </li>
    </ul>
  );
}

function Edges({
  laidOut,
  roadmap,
  at,
}: {
  readonly laidOut: RoadmapLayout;
  readonly roadmap: Roadmap;
  readonly at: string | null;
}) {
  const critical = new Set(roadmap.items.filter((one) => one.isCritical).map((one) => one.itemCode));
  const kind = ({ from, to, opensStage }: Edge): string => {
    if (from === at || to === at) return 'edge edge-at';
    if (critical.has(from) && critical.has(to) && !opensStage) return 'edge edge-critical';
    return opensStage ? 'edge edge-opens' : 'edge';
  };
  return (
    <svg className="edges" width={laidOut.width} height={laidOut.height} aria-hidden="true">
      {laidOut.edges.map((edge) => (
        <path key={`${edge.from} ${edge.to}`} className={kind(edge)} d={wayOf(laidOut, edge)} />
      ))}
    </svg>
  );
}

function wayOf({ boxes }: RoadmapLayout, { from, to }: Edge): string {
  const one = boxes.get(from);
  const other = boxes.get(to);
  if (!one || !other) return '';
  const x1 = one.x + one.width;
  const y1 = one.y + one.height / 2;
  const x2 = other.x;
  const y2 = other.y + other.height / 2;
  const bend = Math.max(24, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Moves what is scrolled with the mouse; fingers scroll by themselves. */
function useDrag(place: { readonly current: HTMLDivElement | null }) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' && event.button === 0) from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent): void => {
      if (from.current === null || (event.buttons & 1) === 0) return;
      place.current?.scrollBy(from.current.x - event.clientX, from.current.y - event.clientY);
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: (): void => {
      from.current = null;
    },
  };
}
