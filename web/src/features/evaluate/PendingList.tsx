import { memo, useDeferredValue } from 'react';
import type { ProtocolView } from '../../api/types';
import { useText } from '../../i18n/useText';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from '../../text/markSigns';
import { markOf, type Pending } from './pending';
import { usePendingWords } from './usePendingWords';

interface PendingListProps {
  protocol: ProtocolView;
  pending: readonly Pending[];
  onJump: (pending: Pending) => void;
}

/** What is missing, each entry a link to the place where it is put right. A key is answered before the list follows. */
export function PendingList({ pending, ...rest }: PendingListProps) {
  return <Entries pending={useDeferredValue(pending)} {...rest} />;
}

const Entries = memo(function Entries({ protocol, pending, onJump }: PendingListProps) {
  const { t } = useText();
  const words = usePendingWords(protocol);
  if (pending.length === 0) return <p className="pending-none">{t('pending.none')}</p>;
  return (
    <ul className="pending">
      {pending.map((one) => {
        const { what, where } = words(one);
        const of = markOf(one);
        return (
          <li key={`${where} ${what} ${of?.mark.id ?? ''}`}>
            <button type="button" onClick={() => onJump(one)}>
              <span className="to-do" aria-hidden="true" />
              <span className="pending-what">
                {what}
                {of === null ? null : (
                  <b className={`siglum-${kindWords[of.mark.kind]}`}>
                    {' '}
                    {glyphOf(of.mark)} {of.number}
                  </b>
                )}
              </span>
              <span className={isCode(where) ? 'pending-where pending-code' : 'pending-where'}>{where}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
});

/** A rule or a check is named by its code, as in the guideline. */
function isCode(where: string): boolean {
  return /^[A-Z]\d+$/.test(where);
}
