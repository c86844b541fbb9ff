import { type ClipboardEvent, useRef } from 'react';
import { useText } from '../../../i18n/useText';
import { foreignIn } from '../pasted';
import { useWork } from '../work';

interface JustificationTextProps {
  labelledBy: string;
  describedBy?: string | undefined;
  placeholder?: string;
}

/** The field of the reason for the whole. What is pasted into it is counted and said, and counts against nobody. */
export function JustificationText({ labelledBy, describedBy, placeholder }: JustificationTextProps) {
  const { t } = useText();
  const { assignment, content, act } = useWork();
  const pasted = useRef(0);
  const share = Math.round((100 * (content.pasted_code_points ?? 0)) / Math.max(1, [...content.justification].length));
  const onPaste = (event: ClipboardEvent) => {
    pasted.current = foreignIn(event.clipboardData.getData('text/plain'), assignment);
  };
  return (
    <>
      <textarea
        id="justification"
        className="input"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={content.justification}
        onPaste={onPaste}
        onChange={(event) => {
          act({ kind: 'write', field: 'justification', text: event.target.value, pasted: pasted.current });
          pasted.current = 0;
        }}
      />
      {share === 0 ? null : <p className="note">{t('justification.pasted', { share })}</p>}
    </>
  );
}
