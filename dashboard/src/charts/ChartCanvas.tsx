import { theme } from 'antd';
import { BarChart, CustomChart, GraphChart, LineChart, PieChart, SankeyChart } from 'echarts/charts';
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useEffectEvent, useRef } from 'react';

register([
  BarChart,
  CustomChart,
  GraphChart,
  LineChart,
  PieChart,
  SankeyChart,
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartCanvasProps {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly onPick?: (name: string) => void;
}

/** ECharts in the colours of the theme. */
export function ChartCanvas({ option, height, onPick }: ChartCanvasProps) {
  const { token } = theme.useToken();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const pick = useEffectEvent((name: string) => onPick?.(name));
  useEffect(() => {
    if (place.current === null) return;
    const opened = init(place.current, null, { renderer: 'svg' });
    opened.on('click', ({ name }) => {
      if (typeof name === 'string') pick(name);
    });
    chart.current = opened;
    const watch = new ResizeObserver(() => opened.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      opened.dispose();
    };
  }, []);
  useEffect(() => {
    const { colorText, colorBgContainer, colorPrimary, colorSuccess, colorWarning, colorError, fontSize } = token;
    chart.current?.setOption(
      {
        aria: { enabled: true },
        animation: false,
        backgroundColor: 'transparent',
        color: [colorPrimary, colorSuccess, colorWarning, colorError],
        textStyle: { color: colorText, fontSize },
        tooltip: { backgroundColor: colorBgContainer, textStyle: { color: colorText } },
        ...option,
      },
      { notMerge: true },
    );
  }, [option, token]);
  return <div ref={place} style={{ height }} />;
}
