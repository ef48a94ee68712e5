import type { MetricDescription } from './readExposition.ts';

const beginning = `# Metrics 指标

What each process tells at \`/metrics\`, in Prometheus' format. Every figure carries \`process\`, the name of the process.
This page is written by \`npm run metrics:page\` from the running system; a test compares the two. What to do when one of them is
wrong: [runbooks](runbooks.md); how they are collected: [observability](observability.md).
`;

const ofNode = /^(process|nodejs)_/;

/** The page of all figures, from what each process says. */
export function metricsPage(byProcess: ReadonlyMap<string, readonly MetricDescription[]>): string {
  const names = [...new Set([...byProcess.values()].flatMap((figures) => figures.map(({ name }) => name)))].toSorted();
  const own = names.filter((name) => !ofNode.test(name));
  const nodes = names.filter((name) => ofNode.test(name));
  return `${beginning}
## Ours 本系统

${table(own, byProcess)}

## Of Node and the process Node 与进程

${table(nodes, byProcess)}
`;
}

function table(names: readonly string[], byProcess: ReadonlyMap<string, readonly MetricDescription[]>): string {
  const rows = names.map((name) => {
    const telling = [...byProcess].filter(([, figures]) => figures.some((figure) => figure.name === name));
    const described = telling[0]?.[1].find((figure) => figure.name === name);
    const processes = telling.map(([process]) => process);
    const where = processes.length === byProcess.size ? 'all' : processes.join(' ');
    return `| \`${name}\` | ${described?.type ?? ''} | ${where} | ${described?.help ?? ''} |`;
  });
  return ['| figure | type | processes | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The figures that the page knows. */
export function figuresOf(page: string): readonly Pick<MetricDescription, 'name' | 'type'>[] {
  return [...page.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, name = '', type = '']) => ({ name, type }));
}
