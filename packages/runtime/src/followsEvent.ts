/** Marks the link of a span to the event it is made for: such a span is kept if the event's trace is (see `openTracing`). */
export const followsEvent = { 'guanjia.link': 'event' } as const;
