/** A region and those that contain it, the closest first: 370211, 370200, 370000. */
export function regionsAround(code: string): readonly string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}
