/** A page of the main navigation. */
export interface Page {
  readonly name: 'wall' | 'serviceRoom' | 'owner';
  readonly path: string;
  /** Who is offered it; null: everybody. What it then asks goes by the graph's own rules. */
  readonly roles: readonly string[] | null;
}

export const pages: readonly Page[] = [
  { name: 'wall', path: '/', roles: null },
  {
    name: 'serviceRoom',
    path: '/service-room',
    roles: ['SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT', 'STEWARD', 'PROJECT_SERVICE_SPECIALIST', 'CHIEF_LIAISON'],
  },
  { name: 'owner', path: '/owner', roles: ['OWNER'] },
];
