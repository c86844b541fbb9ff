import { useState } from 'react';
import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';

/** A link that is shown once, ready to be copied. */
export function CopyLink({ url, expiresAt, label }: { url: string; expiresAt: string; label: string }) {
  const { t } = useText();
  const { day, clock } = useFormats();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="link-box" role="status">
      <span>{label}</span>
      <div className="row">
        <input className="input" readOnly value={url} aria-label={label} onFocus={(event) => event.target.select()} />
        <button
          type="button"
          className="button small"
          onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}
        >
          {isCopied ? t('link.copied') : t('link.copy')}
        </button>
      </div>
      <span className="note">{t('link.expires', { date: day(expiresAt), time: clock(expiresAt) })}</span>
    </div>
  );
}
