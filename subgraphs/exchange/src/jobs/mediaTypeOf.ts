const shape = /^[\w!#$&^.+-]{1,64}\/[\w!#$&^.+-]{1,64}$/;

/** A media type as a header may carry it; for anything else the one that says nothing. */
export function mediaTypeOf(text: string): string {
  return shape.test(text) ? text : 'application/octet-stream';
}
