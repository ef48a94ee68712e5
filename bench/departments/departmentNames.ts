/** The five departments of this bench, each with a part of every project; the last is the one that falls sick. */
export const departmentNames = ['approval', 'concierge', 'utilities', 'acceptance', 'exchange'] as const;
export type DepartmentName = (typeof departmentNames)[number];

/** The one that falls sick. */
export const sickName = 'exchange' satisfies DepartmentName;
