/** The bytes of pictures that a source may bring a day. */
export interface PictureQuota {
  /**
   * Counts bytes that the source is about to bring; those of a picture that is then refused stay counted.
   * @throws QUOTA_EXCEEDED; EVENT_SOURCE_SUSPENDED when somebody has suspended it meanwhile
   */
  charge(sourceId: string, bytes: number, at: Date): Promise<void>;
}
