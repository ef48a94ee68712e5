/** Whether a region lies in another, or is it (GB/T 2260): 370211 lies in 370200 and in 370000. */
export function isWithinRegion(code: string, ancestor: string): boolean {
  return code.startsWith(ancestor.replace(/^(\d{2})0000$/, '$1').replace(/^(\d{4})00$/, '$1'));
}
