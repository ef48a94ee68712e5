import type { EChartsCoreOption } from 'echarts/core';

interface Load {
  readonly name: string;
  readonly asSteward: number;
  readonly asBackup: number;
  readonly openProblems: number;
  readonly overdueProblems: number;
}

/** Names of the series, in the reader's language. */
interface WorkloadWords {
  readonly asSteward: string;
  readonly asBackup: string;
  readonly openProblems: string;
  readonly overdueProblems: string;
}

/** Of writing and of lines, as the theme has them. */
interface ChartInk {
  readonly text: string;
  readonly line: string;
}

interface WorkloadChart {
  readonly people: readonly Load[];
  readonly words: WorkloadWords;
  readonly ink: ChartInk;
}

/** Two bars for each person, from the top: projects in hand, and problems; the overdue ones are part of the unsolved. */
export function workloadChart({ people, words, ink }: WorkloadChart): EChartsCoreOption {
  const bar = (name: string, stack: string, valueOf: (one: Load) => number) => ({
    name,
    type: 'bar',
    stack,
    barMaxWidth: 14,
    data: people.map(valueOf),
  });
  const axisLabel = { color: ink.text };
  return {
    color: ['#2f6fd0', '#8fb4ec', '#d89614', '#cf1322'],
    legend: { top: 0, textStyle: { color: ink.text } },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', minInterval: 1, axisLabel, splitLine: { lineStyle: { color: ink.line } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: people.map(({ name }) => name),
      axisLabel,
      axisTick: { show: false },
    },
    series: [
      bar(words.asSteward, 'projects', (one) => one.asSteward),
      bar(words.asBackup, 'projects', (one) => one.asBackup),
      bar(words.openProblems, 'problems', (one) => one.openProblems - one.overdueProblems),
      bar(words.overdueProblems, 'problems', (one) => one.overdueProblems),
    ],
  };
}
