import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { barChart } from './barChart.ts';
import {
  type CityFigures,
  type ComparedFigure,
  comparedFigures,
  type FigureSection,
  figureSections,
} from './cityFigures.ts';
import type { CityTexts } from './cityReport.ts';
import { pageStyle } from './cityReportStyle.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { ReportMonth } from './reportMonth.ts';

/** What the printed page says. */
export interface PrintedReport {
  readonly regionName: string;
  readonly month: ReportMonth;
  readonly figures: CityFigures;
  readonly before: CityFigures;
  readonly texts: CityTexts;
  /** Null for a draft. */
  readonly edition: {
    readonly no: number;
    readonly reason: string | null;
    readonly issuedOn: CalendarDate;
    readonly issuedByName: string;
  } | null;
}

/** Sections whose figures are drawn as bars as well; nine kinds of project and five levels are read more easily so. */
const drawn: readonly FigureSection[] = ['PROJECTS', 'PROBLEMS', 'LEVELS'];

/**
 * The monthly report as one page of HTML for A4, whole in itself: no script, nothing loaded, everything escaped. Texts are
 * limited, so that a page stays below 400 kB.
 */
export function cityReportPage(report: PrintedReport): string {
  const title = `${report.regionName}项目管家帮办服务月报`;
  const figures = comparedFigures(report.figures, report.before);
  const sections = [...Map.groupBy(figures, ({ section }) => section)];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title}（${report.month}）`)}</title>
<style>${pageStyle}</style>
</head>
<body>
${headOf(report, title)}
<section>
<h2>一、进展情况</h2>
${paragraphs(report.texts.progress)}
</section>
<section class="figures">
<h2>二、主要数据</h2>
${sections.map(([section, list]) => sectionOf(section, list)).join('\n')}
</section>
<section>
<h2>三、经验做法</h2>
${paragraphs(report.texts.experience)}
</section>
<section>
<h2>四、宣传报道</h2>
${publicityOf(report.texts)}
</section>
<footer>深色条为本月，浅色条为上月。项目、问题、会议等数据由帮办代办系统按发生时间统计。</footer>
</body>
</html>
`;
}

function headOf({ month, edition }: PrintedReport, title: string): string {
  const [year, number] = month.split('-').map(Number);
  const issue =
    edition === null
      ? '<p class="draft">草稿，数据随时变动</p>'
      : `<p>第${edition.no}版　签发日期：${edition.issuedOn}　签发人：${escapeHtml(edition.issuedByName)}</p>`;
  const reason =
    edition?.reason === null || edition === null ? '' : `<p class="reason">更正说明：${escapeHtml(edition.reason)}</p>`;
  return `<header><h1>${escapeHtml(title)}</h1><p class="month">${year}年${number}月</p>${issue}${reason}</header>`;
}

function sectionOf(section: FigureSection, figures: readonly ComparedFigure[]): string {
  const rows = figures
    .map(
      ({ zh, unit, value, before }) =>
        `<tr><td>${escapeHtml(zh)}</td><td>${escapeHtml(unit)}</td><td class="number">${value}</td><td class="number">${before}</td><td class="number">${changeOf(value - before)}</td></tr>`,
    )
    .join('');
  const { zh } = figureSections[section];
  const bars = figures.map((figure) => ({ label: figure.zh, value: figure.value, before: figure.before }));
  const chart = drawn.includes(section) ? `<figure>${barChart(zh, bars)}</figure>` : '';
  return `<div class="block"><h3>${escapeHtml(zh)}</h3><table><thead><tr><th>指标</th><th>单位</th><th>本月</th><th>上月</th><th>比上月</th></tr></thead><tbody>${rows}</tbody></table>${chart}</div>`;
}

function changeOf(change: number): string {
  if (change === 0) return '持平';
  return change > 0 ? `↑${change}` : `↓${-change}`;
}

function paragraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return '<p class="none">（未填写）</p>';
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function publicityOf({ publicity }: CityTexts): string {
  if (publicity.length === 0) return '<p class="none">本月无宣传报道。</p>';
  const rows = publicity
    .map(({ title, media, publishedOn, url }) => {
      const name = url === null ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
      return `<tr><td>${publishedOn}</td><td>${escapeHtml(media)}</td><td>${name}</td></tr>`;
    })
    .join('');
  return `<table><thead><tr><th>日期</th><th>媒体</th><th>标题</th></tr></thead><tbody>${rows}</tbody></table>`;
}
