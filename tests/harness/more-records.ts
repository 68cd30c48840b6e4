import type { Records } from '../../server/engine/facts/records.ts';

const said = [{ source: 'gazette-2021', grade: 'DECLARED' as const }];

/** What the invented catalogue holds none of: permissions, consents, makers and frames. */
export const MORE_RECORDS: Partial<Records> = {
  clearances: [
    {
      id: 'nor-badger-shell',
      nation: 'NOR',
      between: ['badger', 'shell-plain'],
      status: 'CLEARED_WITH_RESTRICTIONS',
      category: 'CAT_2',
      conditions: ['By day.'],
      reason: 'Tried.',
      validFrom: '2020',
      validTo: '2030',
      evidence: said,
    },
    {
      id: 'tur-badger-shell',
      nation: 'TUR',
      between: ['badger', 'shell-plain'],
      hostNation: 'NOR',
      guestNation: 'TUR',
      status: 'CLEARED',
      reason: 'Tried.',
      evidence: said,
    },
  ],
  consents: [
    {
      id: 'che-marten',
      grantor: 'CHE',
      holder: 'NOR',
      item: 'marten',
      recipient: 'UKR',
      decision: 'GRANTED_WITH_CONDITIONS',
      date: '2022',
      validTo: '2032',
      conditions: ['Not for sale.'],
      reason: 'Asked.',
      evidence: said,
    },
    { id: 'nor-shell', grantor: 'NOR', item: 'shell-plain', recipient: 'UKR', decision: 'GRANTED', reason: 'Asked.', evidence: said },
  ],
  production: [
    {
      id: 'acme-marten',
      maker: 'Acme',
      nation: 'NOR',
      items: ['marten'],
      licensor: { maker: 'Apex', nation: 'CHE' },
      status: 'ACTIVE',
      from: '2001',
      to: '2030',
      capacity: [{ quantity: { atLeast: 10, atMost: 20 }, per: 'YEAR', reportedOn: '2024', reachedBy: '2026' }],
      evidence: said,
    },
    { id: 'works-shell', maker: 'Works', nation: 'CHE', items: ['shell-plain'], status: 'PLANNED', evidence: said },
  ],
  frameworks: [
    {
      id: 'rifle-frame',
      name: 'Rifle frame',
      kind: 'BILATERAL',
      lead: 'NSPA',
      items: ['marten', 'shell-plain'],
      nations: ['NOR', 'TUR'],
      from: '2022',
      to: '2028',
      quantity: { atLeast: 5 },
      suppliers: ['Acme'],
      evidence: said,
    },
  ],
};
