import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { print } from 'graphql';
import type { ErrorSeen, Outcome } from './Outcome.ts';
import type { Difference } from './openDifferential.ts';

/** All that somebody needs who looks into a difference; the supergraph by its name, its SDL when asked for. */
export function describeDifference(difference: Difference, withSupergraph = false): string {
  const { graph, supergraphSdl, given, trial, comparison, apollo, ours } = difference;
  return [
    `graph ${graph}, trial ${JSON.stringify(trial)}`,
    ...comparison.differences,
    '--- operation',
    print(given.document),
    `operationName: ${given.operationName}`,
    `variables: ${JSON.stringify(given.variables)}`,
    '--- plan',
    prettyFormatQueryPlan(given.plan),
    '--- questions of Apollo’s executor',
    ...(apollo.questions ?? []).map(({ text }) => text),
    '--- Apollo’s answer',
    answerOf(apollo),
    '--- our answer',
    answerOf(ours),
    ...(withSupergraph ? ['--- supergraph', supergraphSdl] : []),
  ].join('\n');
}

const dataShown = 2_000;

function answerOf({ data, errors, valueCompletion, thrown }: Outcome): string {
  const lines = [`data: ${data?.slice(0, dataShown) ?? '(none)'}`, ...errors.map(lineOf)];
  if (valueCompletion !== null) lines.push('valueCompletion:', ...valueCompletion.map(lineOf));
  if (thrown !== null) lines.push(`thrown: ${thrown}`);
  return lines.join('\n');
}

function lineOf({ message, path, extensions }: ErrorSeen): string {
  return `error: ${message} at ${JSON.stringify(path)} ${JSON.stringify(extensions)}`;
}
