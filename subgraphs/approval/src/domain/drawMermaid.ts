import type { RoadmapPlan } from './roadmap.ts';
import { roadmapGraph } from './roadmapGraph.ts';
import { itemStages } from './stages.ts';

/** A roadmap as a Mermaid flowchart: stages as subgraphs, the critical path marked, decided items filled (A3). */
export function drawMermaid(plan: Pick<RoadmapPlan, 'items' | 'building'>): string {
  const { nodes, edges } = roadmapGraph(plan);
  const stages = Object.entries(itemStages).flatMap(([stage, name]) => {
    const own = nodes.filter((node) => node.stage === stage && !node.isBuilding);
    if (own.length === 0) return [];
    return [`  subgraph ${stage}["${escaped(name)}"]`, ...own.map((node) => `    ${drawn(node)}`), '  end'];
  });
  const building = nodes.filter((node) => node.isBuilding).map((node) => `  ${drawn(node)}`);
  const arrows = edges.map(({ from, to, isBeside }) => `  ${from} ${isBeside ? '-.->' : '-->'} ${to}`);
  return [
    'flowchart LR',
    '  classDef critical stroke:#c00,stroke-width:3px',
    '  classDef decided fill:#cfc',
    ...stages,
    ...building,
    ...arrows,
    '',
  ].join('\n');
}

type Node = ReturnType<typeof roadmapGraph>['nodes'][number];

function drawn({ id, name, days, isCritical, isDecided, isBuilding }: Node): string {
  const label = `${escaped(name.zh)}<br/>${days}`;
  const shape = isBuilding ? `(["${label}"])` : `["${label}"]`;
  const style = isCritical ? ':::critical' : isDecided ? ':::decided' : '';
  return `${id}${shape}${style}`;
}

/** Mermaid knows characters by #…; codes: nothing in a name can end the label or add markup. */
function escaped(text: string): string {
  return text.replaceAll(/[#&"<>`\\[\](){}|\n\r]/g, (character) => `#${character.codePointAt(0)};`);
}
