import { createHash } from 'node:crypto';
import type { DomainError } from '@guanjia/kernel/DomainError';

const style = `
body { font: 16px/1.6 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; color: #1f2933; }
h1 { font-size: 1.3rem; } label { display: block; margin: 1rem 0 .3rem; }
textarea { width: 100%; height: 7rem; font: 13px/1.4 ui-monospace, monospace; box-sizing: border-box; }
button { margin-top: .8rem; padding: .5rem 1.2rem; font: inherit; }
.refusal { border-left: 4px solid #b42318; padding: .3rem .8rem; background: #fef3f2; }
[lang=en] { color: #52606d; font-size: .9rem; }
`;

const styleDigest = createHash('sha256').update(style).digest('base64');

/** What goes with the page: nothing is loaded, and the form goes to this gateway. */
export const signInHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleDigest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
} as const;

/** The page where a supervisor pastes a token to see the queues, all in itself; it says why the last one was not taken. */
export function signInPage(refusal: DomainError | null): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>材料交接队列</title>
<style>${style}</style>
</head>
<body>
<h1>材料交接队列 <span lang="en">Queues of handoffs</span></h1>
${refusal === null ? '' : refusalNote(refusal)}<p>仅限督导员查看，不可修改。请粘贴访问令牌，令牌到期后须重新登录。<br>
<span lang="en">For supervisors, to read only. Paste a token; when it ends, sign in again.</span></p>
<form method="post" action="/queues/session">
<label for="token">访问令牌 <span lang="en">Token (JWT)</span></label>
<textarea id="token" name="token" required autocomplete="off" spellcheck="false"></textarea>
<button type="submit">登录 <span lang="en">Sign in</span></button>
</form>
</body>
</html>
`;
}

function refusalNote({ messageZh, message }: DomainError): string {
  return `<p class="refusal" role="alert">${messageZh}<br><span lang="en">${message}</span></p>\n`;
}
