/** Kring's own mark: an open ring around someone, and the dot of whose turn it is. */
export function KringMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="14 14 100 100" fill="none" aria-hidden="true" focusable="false">
      <circle
        cx="64"
        cy="64"
        r="42"
        stroke="var(--accent)"
        strokeWidth="9"
        strokeLinecap="round"
        strokeDasharray="210 54"
        transform="rotate(-28 64 64)"
      />
      <circle cx="64" cy="64" r="19" stroke="var(--accent)" strokeWidth="9" />
      <circle cx="101" cy="44" r="11" fill="var(--mark-dot)" />
    </svg>
  );
}
