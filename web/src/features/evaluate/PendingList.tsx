import { useText } from '../../i18n/useText';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from './draft';
import type { Pending } from './pending';
import { usePendingWords } from './usePendingWords';

interface PendingListProps {
  pending: readonly Pending[];
  onJump: (pending: Pending) => void;
}

/** What is missing, each entry a link to the place where it is put right. */
export function PendingList({ pending, onJump }: PendingListProps) {
  const { t } = useText();
  const words = usePendingWords();
  if (pending.length === 0) return <p className="pending-none">{t('pending.none')}</p>;
  return (
    <ul className="pending">
      {pending.map((one) => {
        const { what, where } = words(one);
        return (
          <li key={`${where} ${what} ${one.kind === 'mark' ? one.mark.mark.id : ''}`}>
            <button type="button" onClick={() => onJump(one)}>
              <span className="to-do" aria-hidden="true" />
              <span className="pending-what">
                {what}
                {one.kind === 'mark' ? (
                  <b className={`siglum-${kindWords[one.mark.mark.kind]}`}>
                    {' '}
                    {glyphOf(one.mark.mark)} {one.mark.number}
                  </b>
                ) : null}
              </span>
              <span className="pending-where">{where}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
