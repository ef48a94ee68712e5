/** Where a visit stands: to be given to somebody, given, paid. */
export const serviceVisitStatuses = ['TO_BE_NAMED', 'NAMED', 'PAID'] as const;
export type ServiceVisitStatus = (typeof serviceVisitStatuses)[number];

export type ServiceVisitAction = 'name' | 'record';

/** The life of a visit (C9): a visitor may be replaced until the visit is on record; what is on record stands. */
export const serviceVisitTransitions = {
  TO_BE_NAMED: { name: 'NAMED' },
  NAMED: { name: 'NAMED', record: 'PAID' },
  PAID: {},
} as const satisfies Record<ServiceVisitStatus, Partial<Record<ServiceVisitAction, ServiceVisitStatus>>>;
