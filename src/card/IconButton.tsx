const ICONS = {
  copy: 'M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8Z',
  pin: 'M5.500 2.500h5M6.500 2.500v4L4.500 9h7l-2-2.500v-4M8 9v4.500',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

interface IconButtonProps {
  icon: keyof typeof ICONS;
  /** Read by screen readers and shown on hover. */
  label: string;
  /** Makes it a toggle. */
  pressed?: boolean;
  onClick: () => void;
}

/** A small button with a drawn sign. */
export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`tool tool-${icon}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={ICONS[icon]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
