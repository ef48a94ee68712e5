import type { ReceivedSpan } from './ReceivedSpan.ts';

/** How the picture shows each process. */
export const processes: Readonly<Record<string, { readonly colour: string; readonly zh: string }>> = {
  gateway: { colour: '#0969da', zh: '网关' },
  approval: { colour: '#1a7f37', zh: '审批' },
  'approval-worker': { colour: '#4ac26b', zh: '审批后台' },
  concierge: { colour: '#bf3989', zh: '帮办' },
  'concierge-worker': { colour: '#ff80c8', zh: '帮办后台' },
  utilities: { colour: '#bc4c00', zh: '公用' },
  'utilities-worker': { colour: '#fb8f44', zh: '公用后台' },
  acceptance: { colour: '#8250df', zh: '验收' },
  'acceptance-worker': { colour: '#c297ff', zh: '验收后台' },
  exchange: { colour: '#0e8a92', zh: '交换' },
  'exchange-worker': { colour: '#4fc3c7', zh: '交换投递' },
};

/** What a span's name begins with, in Chinese. */
const labels: readonly (readonly [string, string])[] = [
  ['query ', '查询'],
  ['mutation ', '办理'],
  ['ask ', '询问部门'],
  ['relay outbox', '发件箱转发'],
  ['POST /intake', '交换平台接收'],
  ['take in', '登记入库'],
  ['addFlow', '排队（整件）'],
  ['addNode handoff-summaries', '排队（回执汇总）'],
  ['addNode handoff-legs', '排队（单份）'],
  ['addBulk', '成批排队'],
  ['add ', '排队'],
  ['process handoff-legs', '投递任务'],
  ['process handoff-summaries', '回执汇总'],
  ['process ', '后台任务'],
  ['deliver by PLATFORM', '平台投递'],
  ['deliver by EMAIL', '邮件投递'],
  ['deliver by NETWORK_SHARE', '共享文件夹投递'],
  ['effect of exchange.handoffLegReceived', '得知已签收'],
  ['effect of ', '收到事件'],
  ['update ', '推送大屏'],
  ['subscription ', '订阅'],
  ['change leg', '交接状态'],
  ['summarize handoff', '签署回执汇总'],
  ['POST /inbox', '收件并签回执'],
  ['POST /handoffs', '收件并签回执'],
  ['POST ', '接收请求'],
];

/** A span's name with its Chinese, and what became of a leg. */
export function labelOf({ name, attributes }: ReceivedSpan): string {
  const zh = labels.find(([beginning]) => name.includes(beginning))?.[1];
  const status = attributes.get('guanjia.leg.status') ?? attributes.get('guanjia.recipient');
  return [zh, name, status === undefined ? '' : `→ ${status}`].filter((part) => part).join(' ');
}
