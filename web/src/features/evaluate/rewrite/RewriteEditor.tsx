import { useText } from '../../../i18n/useText';
import { type Piece, shortened } from '../../../text/wordDiff';
import { countWords } from '../words';
import { useWork } from '../work';
import { useWordDiff } from './useWordDiff';

/** The response to be written better, in its own Markdown, and what that changes word by word. */
export default function RewriteEditor() {
  const { t } = useText();
  const { assignment, content, act } = useWork();
  const { text: source, sha256 } = assignment.response;
  const text = content.rewrite?.text ?? source;
  const write = (next: string) =>
    act({ kind: 'rewrite', rewrite: next === source ? null : { text: next, source_sha256: sha256 } });
  return (
    <>
      <textarea
        id="rewrite"
        className="input"
        aria-labelledby="rewrite-label"
        aria-describedby="rewrite-hint"
        lang={assignment.item.locale ?? undefined}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <div className="rewrite-foot">
        <span className="note" id="rewrite-hint">
          {t('rewrite.hint')}
        </span>
        {content.rewrite === null ? null : (
          <button type="button" className="quiet" onClick={() => act({ kind: 'rewrite', rewrite: null })}>
            {t('rewrite.restore')}
          </button>
        )}
      </div>
      {content.rewrite === null || text.trim() === '' ? null : <Changes before={source} after={text} />}
    </>
  );
}

/** Added and removed words, told apart by line and sign as well as by colour. */
function Changes({ before, after }: { before: string; after: string }) {
  const { t } = useText();
  const pieces = useWordDiff(before, after);
  const count = (kind: Piece['kind']) =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, piece) => sum + countWords(piece.text), 0);
  if (pieces.length === 0) return null;
  return (
    <section aria-label={t('rewrite.changes')}>
      <p className="note">{t('rewrite.counts', { added: count('new'), removed: count('gone') })}</p>
      <p className="rewrite-diff">
        {shortened(pieces).map((piece, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no identity and hold no state.
          if (piece.kind === 'same') return <span key={index}>{piece.text}</span>;
          // biome-ignore lint/suspicious/noArrayIndexKey: the same.
          return piece.kind === 'new' ? <ins key={index}>{piece.text}</ins> : <del key={index}>{piece.text}</del>;
        })}
      </p>
    </section>
  );
}
