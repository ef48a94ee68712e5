/** Stands for the due day of what has none while its clock stands still: behind all others. */
export const noDueDay = '9999-12-31';
