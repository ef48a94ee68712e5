/** A plain page in the place of the dashboard, saying what to do. `failure`: what its build has said; null: it is not built, or not yet. */
export function absentPage(failure: string | null): string {
  const [zh, en] =
    failure === null
      ? [
          '挂图作战页面尚未构建，或正在构建。请稍候刷新；仍未出现时，请运行 <code>npm run build -w dashboard</code>。',
          'The dashboard has not been built, or its build is at work. Reload in a moment; if it does not come, run <code>npm run build -w dashboard</code>.',
        ]
      : [
          '挂图作战页面构建失败，原因如下。请改正后运行 <code>npm run build -w dashboard</code>，再刷新本页；图（GraphQL）本身不受影响。',
          'The build of the dashboard has failed, as told below. Put it right, run <code>npm run build -w dashboard</code>, and reload; the graph itself is whole.',
        ];
  const said = failure === null ? '' : `<pre>${escaped(failure)}</pre>`;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>挂图作战 · Dashboard</title>
<h1>挂图作战 · Dashboard</h1>
<p>${zh}</p>
<p lang="en">${en}</p>
${said}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
