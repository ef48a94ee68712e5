/**
 * The numbers of the clients that are to read slowly: a share of all, spread over them. One of each stretch, each time one place
 * further, so that they follow all projects although clients follow these in turn.
 */
export function chooseSlow(clients: number, share: number): number[] {
  const count = Math.floor(clients * share);
  return Array.from({ length: count }, (_, place) => {
    const start = Math.floor((place * clients) / count);
    const end = Math.floor(((place + 1) * clients) / count);
    return start + (place % (end - start));
  });
}
