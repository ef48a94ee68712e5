/** What JSON.parse gives: a test reads it as it expects it. */
export type Json = ReturnType<typeof JSON.parse>;

/** The body of an answer. */
export async function jsonOf(response: Pick<Response, 'text'>): Promise<Json> {
  return JSON.parse(await response.text());
}
