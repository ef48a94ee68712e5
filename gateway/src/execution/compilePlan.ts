import type { PlanNode } from '@apollo/query-planner';
import { compileFetch } from './compileFetch.ts';
import type { Step } from './Execution.ts';
import type { PlanEnvironment } from './PlanEnvironment.ts';
import type { FlattenPath } from './visitPath.ts';

/** Compiles a plan: sequences wait, parallels do not, conditions look at the variables of the run. */
export function compilePlan(node: PlanNode, environment: PlanEnvironment): Step {
  return compileNode(node, [], environment);
}

function compileNode(node: PlanNode, path: FlattenPath, environment: PlanEnvironment): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, environment);
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path.map(String)], environment);
    case 'Sequence':
      return sequence(node.nodes.map((child) => compileNode(child, path, environment)));
    case 'Parallel':
      return parallel(node.nodes.map((child) => compileNode(child, path, environment)));
    case 'Condition':
      return conditional(
        node.condition,
        node.ifClause && compileNode(node.ifClause, path, environment),
        node.elseClause && compileNode(node.elseClause, path, environment),
      );
    case 'Defer':
      throw new Error('The gateway has no @defer.');
  }
}

function sequence(steps: readonly Step[]): Step {
  return async (execution) => {
    for (const step of steps) {
      const running = step(execution);
      if (running !== undefined) await running;
    }
  };
}

function parallel(steps: readonly Step[]): Step {
  return (execution) => {
    const running = steps.map((step) => step(execution)).filter((promise) => promise !== undefined);
    return running.length === 0 ? undefined : settled(running);
  };
}

async function settled(running: readonly Promise<void>[]): Promise<void> {
  await Promise.all(running);
}

function conditional(variable: string, whenTrue: Step | undefined, whenFalse: Step | undefined): Step {
  return (execution) => (execution.flags[variable] === true ? whenTrue : whenFalse)?.(execution);
}
