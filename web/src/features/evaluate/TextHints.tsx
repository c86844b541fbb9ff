import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';

/** The keys that mark, beside the response, for those who look. */
export function TextHints() {
  const { t } = useText();
  const hints = [
    { action: 'text.strength', does: t('hint.strength') },
    { action: 'text.weakness', does: t('hint.weakness') },
    { action: 'text.error', does: t('hint.error') },
    { action: 'text.omission', does: t('hint.omission') },
    { action: 'text.next-mark', does: t('hint.next') },
  ] as const;
  return (
    <ul className="hints" aria-hidden="true">
      {hints.map(({ action, does }) => (
        <li key={action}>
          <KeyHint action={action} /> {does}
        </li>
      ))}
    </ul>
  );
}
