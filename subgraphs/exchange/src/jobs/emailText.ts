import type { HandoffPaper } from '../domain/handoffPaper.ts';
import { escapeHtml } from './escapeHtml.ts';
import { chinaTime, type Label, purposeLabel } from './paperLabels.ts';
import { coverRows, headRows, type MaterialRow, materialRows, type PaperRow } from './paperRows.ts';

/** What a mail says besides the paper itself. */
export interface EmailOccasion {
  /** The second and later mails: the day to sign has passed (催办). */
  readonly isReminder: boolean;
  readonly link: string;
  readonly linkExpiresAt: Date;
  /** Digests of the materials that are attached, and of all that the exchange holds. */
  readonly attached: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

export interface EmailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Language = keyof Label;

/** The words of a mail that hands over materials: Chinese first, English below, plain and as a small page. */
export function emailText(paper: HandoffPaper, occasion: EmailOccasion): EmailText {
  return {
    subject: subjectOf(paper, occasion),
    text: `${plainPart(paper, occasion, 'zh')}\n\n——————————\n\n${plainPart(paper, occasion, 'en')}\n`,
    html: `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(subjectOf(paper, occasion))}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 44em">
${htmlPart(paper, occasion, 'zh')}
<hr>
<div lang="en">${htmlPart(paper, occasion, 'en')}</div>
</body></html>
`,
  };
}

function subjectOf({ delivery, project, due }: HandoffPaper, { isReminder }: EmailOccasion): string {
  const named = project === null ? '' : `：${project.name}`;
  const mark = isReminder ? '【催办】' : '【材料交接】';
  return `${mark}${purposeLabel(delivery.handoff.purpose).zh}${named}（请于 ${due.date} 前签收）`;
}

interface Words {
  readonly opening: (paper: HandoffPaper) => string;
  readonly reminder: (paper: HandoffPaper) => string;
  readonly sign: (until: string) => string;
  readonly cover: string;
  readonly materials: (count: number) => string;
  readonly attached: string;
  readonly atLink: string;
  readonly nowhere: string;
  readonly digest: string;
  readonly closing: string;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    opening: ({ delivery, recipientName }) =>
      `${recipientName}：${delivery.handoff.sender} 向贵单位转交材料，请查收并签收。`,
    reminder: ({ due, recipientName }) =>
      `${recipientName}：以下材料应于 ${due.date} 前签收，现已逾期，请尽快签收或说明原因。`,
    sign: (until) => `签收、拒收或退回请打开以下链接（有效期至 ${until}，北京时间），打开链接本身不会改变任何状态：`,
    cover: '交接单',
    materials: (count) => `材料（${count} 份）`,
    attached: '见附件',
    atLink: '请通过链接查阅',
    nowhere: '内容未存于交换平台',
    digest: '签收内容摘要（SHA-256）',
    closing: '凭此链接即可签收，请勿转发。如误收本邮件，请删除。',
  },
  en: {
    opening: ({ delivery, recipientName }) =>
      `To ${recipientName}: ${delivery.handoff.sender} hands materials over to you; please sign for them.`,
    reminder: ({ due, recipientName }) =>
      `To ${recipientName}: these materials were to be signed for by ${due.date}. Please sign, or say why not.`,
    sign: (until) =>
      `To sign, refuse or return, open this link (good until ${until}, China time); opening it changes nothing:`,
    cover: 'Cover sheet',
    materials: (count) => `Materials (${count})`,
    attached: 'attached',
    atLink: 'to be fetched at the link',
    nowhere: 'the exchange does not hold the content',
    digest: 'Digest that is signed (SHA-256)',
    closing: 'Whoever has the link can sign: do not pass it on. If this mail is not for you, delete it.',
  },
};

function openingOf(paper: HandoffPaper, { isReminder }: EmailOccasion, language: Language): string {
  const { opening, reminder } = words[language];
  return isReminder ? reminder(paper) : opening(paper);
}

function plainPart(paper: HandoffPaper, occasion: EmailOccasion, language: Language): string {
  const said = words[language];
  const colon = language === 'zh' ? '：' : ': ';
  const line = ({ label, value }: PaperRow) => `${label[language]}${colon}${value[language]}`;
  const materials = materialRows(paper);
  const listed = materials.map(
    (row, place) => `${place + 1}. ${materialText(row, occasion, language)}\n   SHA-256 ${row.sha256}`,
  );
  return [
    openingOf(paper, occasion, language),
    `${said.sign(chinaTime(occasion.linkExpiresAt))}\n${occasion.link}`,
    headRows(paper).map(line).join('\n'),
    [said.cover, ...coverRows(paper).map((row) => `- ${line(row)}`)].join('\n'),
    [said.materials(materials.length), ...listed].join('\n'),
    `${said.digest}${colon}${paper.digest}`,
    said.closing,
  ].join('\n\n');
}

function materialText(
  { name, sha256, facts }: MaterialRow,
  { attached, held }: EmailOccasion,
  language: Language,
): string {
  const { attached: inMail, atLink, nowhere } = words[language];
  const elsewhere = held.has(sha256) ? atLink : nowhere;
  const where = attached.has(sha256) ? inMail : elsewhere;
  return language === 'zh' ? `${name}（${facts.zh}，${where}）` : `${name} (${facts.en}, ${where})`;
}

function htmlPart(paper: HandoffPaper, occasion: EmailOccasion, language: Language): string {
  const said = words[language];
  const materials = materialRows(paper);
  const items = materials.map(
    (row) => `<li>${escapeHtml(materialText(row, occasion, language))}<br><code>${row.sha256}</code></li>`,
  );
  const link = escapeHtml(occasion.link);
  return `<p>${escapeHtml(openingOf(paper, occasion, language))}</p>
<p>${escapeHtml(said.sign(chinaTime(occasion.linkExpiresAt)))}<br><a href="${link}">${link}</a></p>
${tableOf(headRows(paper), language)}
<h3>${said.cover}</h3>
${tableOf(coverRows(paper), language)}
<h3>${said.materials(materials.length)}</h3>
<ol>${items.join('\n')}</ol>
<p>${said.digest}<br><code>${paper.digest}</code></p>
<p>${said.closing}</p>`;
}

function tableOf(rows: readonly PaperRow[], language: Language): string {
  const lines = rows.map(
    ({ label, value }) =>
      `<tr><th align="left">${escapeHtml(label[language])}</th><td>${escapeHtml(value[language])}</td></tr>`,
  );
  return `<table>${lines.join('\n')}</table>`;
}
