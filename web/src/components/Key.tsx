/** A key of the keyboard, drawn as a key cap. Beside a control that is already named it is decoration. */
export function Key({ children, decorative = false }: { children: string; decorative?: boolean }) {
  return (
    <kbd className="key" aria-hidden={decorative || undefined}>
      {children}
    </kbd>
  );
}
