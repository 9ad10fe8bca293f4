import type { Kind } from '../model/entry.ts';

/** Outlines on a 16 by 16 grid, drawn with the current colour. */
const PATHS: Record<Kind, string> = {
  person: 'M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.8 13.6c.6-2.6 2.6-3.9 5.2-3.9s4.600 1.300 5.200 3.900',
  place:
    'M8 14.200S3.300 9.900 3.300 6.600a4.700 4.700 0 0 1 9.400 0C12.700 9.900 8 14.200 8 14.200ZM8 8.200a1.600 1.600 0 1 0 0-3.200 1.600 1.600 0 0 0 0 3.200Z',
  organization:
    'M2.200 6.300 8 2.700l5.800 3.600H2.200ZM3.900 6.500v5.300M8 6.500v5.300M12.100 6.500v5.300M2.200 13.300h11.600',
  event: 'M2.700 4h10.600v9.300H2.700ZM2.700 7h10.600M5.500 2.500v2.700M10.500 2.500v2.700',
  treaty:
    'M3.500 2.500h9v11h-9ZM5.700 5.300h4.600M5.700 7.600h4.600M5.500 11.300c.8-1.600 1.500-1.600 1.700-.2.200 1 1 .8 1.500-.3.400 1 1 1 1.900.3',
  statement: 'M2.500 3.200h11v7.600H8l-3 2.700v-2.700H2.500ZM5 6h6M5 8.200h4',
  ruling: 'M8 2.500v11M5 13.500h6M3 4.500h10M3 4.500 1.400 9h3.200ZM13 4.500 11.400 9h3.200Z',
  law: 'M9.800 4.300C9.400 2.900 6.300 2.600 6.100 4.300c-.2 1.900 4 2 4 4 0 1.100-.9 1.600-2 1.600M6.200 11.700c.4 1.400 3.500 1.700 3.700 0 .2-1.900-4-2-4-4 0-1.100.9-1.600 2-1.600',
  dispute: 'M2 5.500h9.500M9 3l2.500 2.500L9 8M14 10.500H4.500M7 8l-2.500 2.500L7 13',
  concept: 'M3.200 3h4.300v4.200c0 2-1 3.200-3 3.800M9 3h4.300v4.200c0 2-1 3.200-3 3.800',
  symbol: 'M3.500 14V2.500M3.500 3.200c3-1.300 5 1.300 9 0v6c-4 1.300-6-1.300-9 0',
};

/** The sign of a kind beside its name; decoration, as the name stands in text. */
export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <svg class="kind-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
