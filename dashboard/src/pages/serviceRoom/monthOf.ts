const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' });

/** The month, YYYY-MM, that it is in Beijing. */
export function monthOf(time: Date): string {
  return parts.format(time).slice(0, 7);
}
