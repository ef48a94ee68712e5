import { eventSourceHistoryPage } from './eventSourceHistoryPage.ts';
import { eventSourcePage } from './eventSourcePage.ts';
import type { ChangeEventSourceInput, RegisterEventSourceInput, Resolvers } from './generated/resolversTypes.ts';

type Parts = Required<Pick<Resolvers, 'Query' | 'Mutation' | 'EventSource' | 'EventSourceChange'>>;

const usualGraceMinutes = 60;
const usualEventsPerMinute = 600;
const usualBytesPerDay = 1_000_000_000;

/** What the graph tells of event sources, and lets the service room and the supervisor do with them (X5). */
export const eventSourceResolvers: Parts = {
  Query: {
    eventSources: (_, page, { eventSources }) => eventSourcePage(page, eventSources.find),
  },
  Mutation: {
    registerEventSource: (_, { input }, { eventSources }) => eventSources.register(registrationOf(input)),
    changeEventSource: (_, { input }, { eventSources }) => eventSources.change(changedTerms(input)),
    rotateEventSourceKey: (_, { id, graceMinutes }, { eventSources }) =>
      eventSources.rotateKey({ id, graceMinutes: graceMinutes ?? usualGraceMinutes }),
    suspendEventSource: (_, { id }, { eventSources }) => eventSources.suspend(id),
    resumeEventSource: (_, { id }, { eventSources }) => eventSources.resume(id),
  },
  EventSource: {
    suspended: ({ suspendedAt }) => suspendedAt !== null,
    suspendedAt: ({ suspendedAt }) => suspendedAt?.toISOString(),
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    formerKeyUntil: ({ formerKeyUntil }) => formerKeyUntil?.toISOString(),
    usedThisMinute: async ({ id }, _, { eventSources }) => (await eventSources.usageOf(id)).eventsThisMinute,
    bytesToday: async ({ id }, _, { eventSources }) => (await eventSources.usageOf(id)).bytesToday,
    lastEventAt: async ({ id }, _, { eventSources }) => (await eventSources.usageOf(id)).lastEventAt?.toISOString(),
    history: ({ id }, page, { eventSources }) =>
      eventSourceHistoryPage(page, (query) => eventSources.historyOf(id, query)),
  },
  EventSourceChange: {
    at: ({ at }) => at.toISOString(),
  },
};

function registrationOf({ eventsPerMinute, bytesPerDay, ...rest }: RegisterEventSourceInput) {
  return {
    ...rest,
    eventsPerMinute: eventsPerMinute ?? usualEventsPerMinute,
    bytesPerDay: bytesPerDay ?? usualBytesPerDay,
  };
}

/** Null, as absent, leaves a term as it is. */
function changedTerms({ id, name, types, eventsPerMinute, bytesPerDay }: ChangeEventSourceInput) {
  return {
    id,
    ...(name == null ? {} : { name }),
    ...(types == null ? {} : { types }),
    ...(eventsPerMinute == null ? {} : { eventsPerMinute }),
    ...(bytesPerDay == null ? {} : { bytesPerDay }),
  };
}
