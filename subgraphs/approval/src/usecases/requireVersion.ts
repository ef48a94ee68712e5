import { DomainError } from '@guanjia/kernel/DomainError';

/** The version a person read must still be the present one; null says that they do not care. @throws STALE_VERSION */
export function requireVersion({ version: current }: { readonly version: number }, read: number | null): void {
  if (read === null || read === current) return;
  throw new DomainError('STALE_VERSION', { field: 'version', value: read, current });
}
