import { Button, Spin } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const ChartCanvas = lazy(async () => ({ default: (await import('./ChartCanvas.tsx')).ChartCanvas }));

interface ChartProps {
  /** What the chart shows, in a few words: its name for screen readers. */
  readonly title: string;
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  /** The same as a table, for keyboards and screen readers. */
  readonly table: ReactNode;
  /** The name of what was clicked. */
  readonly onPick?: (name: string) => void;
}

/** A chart, loaded when the first one is shown, with the same as a table a key away. */
export function Chart({ title, option, height, table, onPick }: ChartProps) {
  const { t } = useTranslation('shell');
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="chart" aria-label={title}>
      <figcaption>
        {title}{' '}
        <Button size="small" type="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.picture' : 'chart.table')}
        </Button>
      </figcaption>
      {asTable ? (
        table
      ) : (
        <Suspense fallback={<Spin style={{ height }} />}>
          <ChartCanvas option={option} height={height} {...(onPick && { onPick })} />
        </Suspense>
      )}
    </figure>
  );
}
