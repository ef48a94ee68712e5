import { csvText } from '@guanjia/kernel/csvText';
import { type CityFigures, comparedFigures, figureSections } from './cityFigures.ts';

/** The figures of a monthly report as CSV, one line a figure, beside those of the month before. */
export function cityReportCsv(figures: CityFigures, before: CityFigures): string {
  const rows = comparedFigures(figures, before).map((figure) => [
    figureSections[figure.section].zh,
    figure.zh,
    figure.unit,
    String(figure.value),
    String(figure.before),
    changeText(figure.value - figure.before),
  ]);
  return csvText([['类别', '指标', '单位', '本月', '上月', '比上月'], ...rows]);
}

/** A word, not a sign: a spreadsheet would take +3 for a formula. */
function changeText(change: number): string {
  if (change === 0) return '持平';
  return change > 0 ? `增加${change}` : `减少${-change}`;
}
