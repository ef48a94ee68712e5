import { createHash } from 'node:crypto';
import { legStatuses } from '../domain/legLife.ts';
import type { FoundByLink } from '../usecases/readByLink.ts';
import { escapeHtml } from './escapeHtml.ts';
import { chinaTime } from './paperLabels.ts';
import { coverRows, headRows, materialRows, type PaperRow } from './paperRows.ts';

/** What was sent with the form and could not be taken. */
export interface RefusedForm {
  readonly person: string;
  readonly reason: string;
  /** The field at fault. */
  readonly field: string;
}

const style = `body { font: 16px/1.6 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1b1b1b }
small { color: #595959; font-weight: normal } th { text-align: left; vertical-align: top; padding-right: 1.5em }
code { overflow-wrap: anywhere; font-size: 85% } .state { border-left: .4em solid #1d5fa8; padding: .4em 1em; background: #eef4fb }
.fault { color: #a01010 } label { display: block; margin-top: 1em } input, textarea { font: inherit; width: 100%; box-sizing: border-box }
button { font: inherit; padding: .3em 1.2em; margin: 1em 1em 0 0 } li form { display: inline } li button { margin: 0 }`;

/** No script, no other origin; forms go to this page only, and nobody may frame it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The address is the signature: it must not be kept, indexed or passed on. */
export const receiptPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** The page behind a good link: what is handed over, how it stands, and the form while it waits for an answer. */
export function receiptPage(found: FoundByLink, token: string, refused: RefusedForm | null = null): string {
  const { paper } = found;
  return pageOf(
    '材料签收',
    `<h1>材料签收 <small>Receipt of materials</small></h1>
<p>接收单位：${escapeHtml(paper.recipientName)} <small>Recipient</small></p>
<p class="state">${stateOf(found)}</p>
${tableOf(headRows(paper))}
<h2>交接单 <small>Cover sheet</small></h2>
${tableOf(coverRows(paper))}
<h2>材料 <small>Materials</small></h2>
<ol>${materialItems(found, token)}</ol>
<p>签收内容摘要（SHA-256） <small>Digest that is signed</small><br><code>${paper.digest}</code></p>
${found.isOpen ? formOf(refused) : ''}
<p><small>本链接有效期至 ${chinaTime(found.expiresAt)}（北京时间）。 This link is good until then, China time.</small></p>`,
  );
}

/** The page behind a link that is not ours, or of a leg that is not there. */
export function wrongLinkPage(): string {
  return pageOf(
    '链接无效',
    `<h1>链接无效 <small>This link is not good</small></h1>
<p>请从邮件中完整复制链接；如仍无效，请与发送部门联系。</p>
<p><small>Copy the whole link from the mail. If it still fails, ask the department that sent it.</small></p>`,
  );
}

/** The page behind a link that was good once. */
export function expiredLinkPage(expiresAt: Date): string {
  return pageOf(
    '链接已过期',
    `<h1>链接已过期 <small>This link has expired</small></h1>
<p>本链接有效期至 ${chinaTime(expiresAt)}（北京时间）。如仍需签收，请与发送部门联系。</p>
<p><small>It was good until then, China time. To sign now, ask the department that sent it.</small></p>`,
  );
}

/** The page for a material that is not there, or not for the recipient any more. */
export function noMaterialPage(): string {
  return pageOf(
    '材料不可查阅',
    `<h1>材料不可查阅 <small>The material cannot be read</small></h1>
<p>链接无效或已过期，或该材料未存于交换平台，或材料已被拒收、退回。</p>
<p><small>The link is not good any more, the exchange does not hold the content, or it was turned down.</small></p>`,
  );
}

function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow"><title>${title}</title><style>${style}</style></head>
<body>
${body}
</body></html>
`;
}

function stateOf({ leg, receipt, isOpen }: FoundByLink): string {
  if (receipt !== null) {
    const person = receipt.evidence?.person;
    const who = person === undefined ? '' : `签收人：${escapeHtml(person)}，`;
    return `<strong>已签收</strong>，${who}${chinaTime(new Date(receipt.signedAt))} <small>Signed for</small>`;
  }
  if (isOpen) return '<strong>待签收</strong> <small>Waits to be signed for</small>';
  const because = leg.reason === null ? '' : `：${escapeHtml(leg.reason)}`;
  switch (leg.status) {
    case 'REFUSED':
      return `<strong>已拒收</strong>${because} <small>Refused</small>`;
    case 'RETURNED':
      return `<strong>已退回</strong>${because} <small>Returned</small>`;
    case 'CANCELLED':
      return `<strong>已取消</strong>，无需签收 <small>Given up by the sender; nothing is to be signed</small>`;
    case 'PENDING':
    case 'IN_TRANSIT':
    case 'DELIVERED':
    case 'RECEIVED':
    case 'DEAD':
      return `<strong>${legStatuses[leg.status]}</strong>，不能通过本链接签收，请与发送部门联系
<small>Cannot be signed for by this link; ask the department that sent it</small>`;
  }
}

function tableOf(rows: readonly PaperRow[]): string {
  const lines = rows.map(({ label, value }) => {
    const more = label.en === label.zh ? '' : ` <small>${escapeHtml(label.en)}</small>`;
    const translated = value.en === value.zh ? '' : ` <small>${escapeHtml(value.en)}</small>`;
    return `<tr><th>${escapeHtml(label.zh)}${more}</th><td>${escapeHtml(value.zh)}${translated}</td></tr>`;
  });
  return `<table>${lines.join('\n')}</table>`;
}

/** Fetching is a form's button, not a link: a scanner that follows links must not read secrets. */
function materialItems({ paper, held }: FoundByLink, token: string): string {
  const items = materialRows(paper).map(({ name, sha256, facts }) => {
    const fetching = held.has(sha256)
      ? `<form method="post" action="${escapeHtml(token)}/materials/${sha256}"><button>下载 <small>Fetch</small></button></form>`
      : '<small>内容未存于交换平台 The exchange does not hold the content</small>';
    return `<li>${escapeHtml(name)}（${facts.zh}） ${fetching}<br><code>SHA-256 ${sha256}</code></li>`;
  });
  return items.join('\n');
}

function formOf(refused: RefusedForm | null): string {
  const fault = (field: string, zh: string, en: string) =>
    refused?.field === field ? `<strong class="fault">${zh}</strong> <small>${en}</small>` : '';
  return `<form method="post">
<h2>签收 <small>Sign</small></h2>
<label>姓名 <small>Your name</small> ${fault('person', '请填写姓名（1 至 50 字）', '1 to 50 characters')}
<input name="person" maxlength="50" required autocomplete="name" value="${escapeHtml(refused?.person ?? '')}"></label>
<label>拒收或退回的原因 <small>Why, when you refuse or return it</small>
${fault('reason', '拒收或退回时请填写原因（一行，1 至 500 字）', 'one line of 1 to 500 characters')}
<input name="reason" maxlength="500" value="${escapeHtml(refused?.reason ?? '')}"></label>
<p>确认签收即表示已收到以上交接单和材料。 <small>By signing you confirm that you have the cover sheet and the materials.</small></p>
<button name="action" value="receive">确认签收 <small>Sign</small></button>
<button name="action" value="return">退回 <small>Return</small></button>
<button name="action" value="refuse">拒收 <small>Refuse</small></button>
</form>`;
}
