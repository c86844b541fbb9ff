import { lazy, memo, Suspense } from 'react';
import { Button } from '../../../components/Button';
import { Label } from '../../../components/Label';
import { useText } from '../../../i18n/useText';
import { KeyHint } from '../../../keys/KeyHint';
import { useWork } from '../work';

const RewriteEditor = lazy(() => import('./RewriteEditor'));

/** The evaluator's better version of the response: never asked for, one press away below it. */
export const RewriteSection = memo(function RewriteSection() {
  const { t } = useText();
  const { content, place, go } = useWork();
  const isOpen = place.rewriting;
  const isWritten = content.rewrite !== null && content.rewrite.text.trim() !== '';
  return (
    <section className="rewrite" aria-labelledby="rewrite-label">
      <div className="rewrite-head">
        <Label id="rewrite-label">{t('rewrite.title')}</Label>
        <span className="note">{t(isWritten ? 'rewrite.written' : 'rewrite.optional')}</span>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? go({ rewriting: false }) : go({ rewriting: true }, 'rewrite'))}
        >
          {t(isOpen ? 'rewrite.close' : 'rewrite.open')} <KeyHint action="single.rewrite" />
        </Button>
      </div>
      {isOpen ? (
        <Suspense fallback={null}>
          <RewriteEditor />
        </Suspense>
      ) : null}
    </section>
  );
});
