import type { SubmissionContent } from '../../api/types';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import type { SavingState } from './draftSaver';
import { countWords } from './words';

interface ConflictDialogProps {
  conflict: Extract<SavingState, { kind: 'conflict' }>;
  onChoose: (which: 'mine' | 'theirs') => void;
  onLater: () => void;
}

/** Two versions of one draft, with their times and what they hold; the person chooses, and undoing brings the other back. */
export default function ConflictDialog({ conflict, onChoose, onLater }: ConflictDialogProps) {
  const { t } = useText();
  return (
    <Dialog title={t('conflict.title')} onClose={onLater}>
      <p>{t('conflict.explain')}</p>
      <div className="versions">
        <Version
          title={t('conflict.mine')}
          at={conflict.mine.at}
          content={conflict.mine.content}
          onKeep={() => onChoose('mine')}
        />
        <Version
          title={t('conflict.theirs')}
          at={conflict.theirs.saved_at}
          content={conflict.theirs.content}
          onKeep={() => onChoose('theirs')}
        />
      </div>
    </Dialog>
  );
}

function Version({ title, at, content, onKeep }: { title: string; at: string; content: SubmissionContent; onKeep: () => void }) {
  const { t, date } = useText();
  return (
    <section className="version">
      <Label as="h3">{title}</Label>
      <p className="mono">{date(at, { dateStyle: 'medium', timeStyle: 'medium' })}</p>
      <p>
        {t('conflict.holds', {
          ratings: content.ratings.filter((rating) => rating.value !== null || rating.not_applicable).length,
          marks: content.annotations.length,
          claims: content.claims.length,
          words: countWords(content.justification),
        })}
      </p>
      <p className="version-text">{content.justification}</p>
      <Button onClick={onKeep}>{t('conflict.keep')}</Button>
    </section>
  );
}
