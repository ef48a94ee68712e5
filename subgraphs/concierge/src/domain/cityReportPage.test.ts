import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureDefinitions } from './cityFigures.ts';
import { cityReportCsv } from './cityReportCsv.ts';
import { cityReportPage, type PrintedReport } from './cityReportPage.ts';
import { escapeHtml } from './escapeHtml.ts';

const report: PrintedReport = {
  regionName: '演示市',
  month: '2026-02',
  figures: { projectsServed: 12, 'projectsOf.INDUSTRIAL': 7 },
  before: { projectsServed: 9 },
  texts: { progress: '本月帮办有序。', experience: '做法一', publicity: [] },
  edition: { no: 2, reason: '数据更正', issuedOn: '2026-03-01', issuedByName: '演示服务室' },
};

describe('the printed monthly report', () => {
  it('is one page that loads nothing, runs nothing and shows every figure beside that of the month before', () => {
    const page = cityReportPage(report);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    for (const { zh } of figureDefinitions) expect(page).toContain(escapeHtml(zh));
    expect(page).toContain(
      '<td>服务项目</td><td>个</td><td class="number">12</td><td class="number">9</td><td class="number">↑3</td>',
    );
    expect(page).toContain('更正说明：数据更正');
    expect(page).toContain('size: A4');
  });

  it('says that a draft is one', () => {
    expect(cityReportPage({ ...report, edition: null })).toContain('草稿');
  });

  it('lets no text become markup', () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '=', '\u0000', '甲') });
    fc.assert(
      fc.property(nasty, nasty, (text, url) => {
        const publicity = [{ title: text, media: text, publishedOn: '2026-02-03', url: `https://${url}` }];
        const page = cityReportPage({
          ...report,
          regionName: text,
          texts: { progress: text, experience: text, publicity },
        });
        const plain = cityReportPage({
          ...report,
          regionName: '',
          texts: {
            progress: '',
            experience: '',
            publicity: [{ title: '', media: '', publishedOn: '2026-02-03', url: '' }],
          },
        });
        const tags = (html: string) => html.match(/<(?!\/?p\b)[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""'));
        expect(tags(page)).toEqual(tags(plain));
      }),
    );
    expect(escapeHtml(`<a b="c" d='e'>&\u0007`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });

  it('stays below 400 kB with the longest texts there may be', () => {
    const entry = { title: '"'.repeat(200), media: '"'.repeat(100), publishedOn: '2026-02-03', url: '"'.repeat(500) };
    const texts = {
      progress: '"'.repeat(5000),
      experience: '"'.repeat(5000),
      publicity: Array.from({ length: 50 }, () => entry),
    };
    const edition = { no: 1, reason: '"'.repeat(1000), issuedOn: '2026-03-01', issuedByName: '甲' };
    expect(Buffer.byteLength(cityReportPage({ ...report, texts, edition }))).toBeLessThan(400_000);
  });
});

describe('its CSV', () => {
  it('has a line for each figure and no line that a spreadsheet takes for a formula', () => {
    const lines = cityReportCsv(report.figures, report.before).split('\r\n').filter(Boolean);
    expect(lines).toHaveLength(figureDefinitions.length + 1);
    expect(lines[1]).toBe('帮办项目,服务项目,个,12,9,增加3');
    for (const line of lines) expect(line).not.toMatch(/(^|,)[=+@-]/);
  });

  it('names each figure once', () => {
    expect(new Set(figureDefinitions.map(({ key }) => key)).size).toBe(figureDefinitions.length);
    expect(new Set(figureDefinitions.map(({ zh }) => zh)).size).toBe(figureDefinitions.length);
  });
});
