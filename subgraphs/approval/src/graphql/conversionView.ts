import type { SimulationChange } from '../domain/simulationChanges.ts';
import type { ConversionObstacleResolvers } from './generated/resolversTypes.ts';

/** A refusal that a conversion would meet, as the graph shows it. */
export const conversionView: ConversionObstacleResolvers = {
  message: ({ messageZh }) => messageZh,
  messageEn: ({ message }) => message,
  missing: ({ detail }) => listOf(detail['missing'], isText),
  changes: ({ detail }) => listOf(detail['changes'], isChange),
};

function listOf<Entry>(value: unknown, is: (entry: unknown) => entry is Entry): readonly Entry[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isChange(value: unknown): value is SimulationChange {
  return typeof value === 'object' && value !== null && 'what' in value && 'then' in value && 'now' in value;
}
