/** Rep, colleague and prospect: the path an introduction takes. Decoration. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
      <path d="M7 23 L16 9 L25 23" />
      <circle cx="7" cy="23" r="4.5" />
      <circle cx="25" cy="23" r="4.5" />
      <circle className="emblem-middle" cx="16" cy="9" r="6" />
    </svg>
  );
}
