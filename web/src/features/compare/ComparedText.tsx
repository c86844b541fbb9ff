import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { ResponseView } from '../../api/types';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import { paintsHighlights } from '../../text/highlightPainter';
import type { ReadingText, RenderedRange } from '../../text/readingText';
import { ScreenPlaces } from '../../text/screenPlaces';
import { ChecksPanel } from '../evaluate/assistance/useChecksPanel';
import { MarkableText } from '../evaluate/ResponseText';
import { countWords } from '../evaluate/words';
import { useWork } from '../evaluate/work';
import { SIDES } from './comparison';
import { emptyComparison } from './emptyContent';
import { revealedIn } from './identity';
import { SideNotes, SideScore } from './SideNotes';
import { SideWork } from './SideWork';

export interface ComparedTextProps {
  side: 0 | 1;
  response: ResponseView;
  reading: ReadingText;
  /** What only this text has, to be underlined. */
  differing: readonly RenderedRange[];
  pane: (element: HTMLElement | null) => void;
  choice: ReactNode;
  showsChecks: boolean;
}

/** One response of a comparison with what is said of it. */
export function ComparedText(props: ComparedTextProps) {
  return (
    <SideWork response={props.response} reading={props.reading}>
      <Side {...props} />
    </SideWork>
  );
}

function Side({ side, response, reading, differing, pane, choice, showsChecks }: ComparedTextProps) {
  const { t } = useText();
  const { assignment, marks } = useWork();
  const root = useRef<HTMLDivElement>(null);
  const letter = SIDES[assignment.responses.indexOf(response)] ?? '';
  const revealed = useMemo(() => revealedIn(reading.rendered), [reading]);

  useEffect(() => {
    if (root.current === null || !paintsHighlights() || differing.length === 0) return;
    const places = new ScreenPlaces(root.current, reading);
    const name = side === 0 ? 'only-left' : 'only-right';
    CSS.highlights.set(name, new Highlight(...differing.flatMap((range) => places.rangesOf(range))));
    return () => void CSS.highlights.delete(name);
  }, [differing, reading, side]);

  return (
    <div className="compared" data-side={side}>
      <header className="compared-head">
        <span className="compared-letter" aria-hidden="true">
          {letter}
        </span>
        <Label id={`compared-${side}`}>{t('compare.response', { letter })}</Label>
        <span className="note">
          {t('compare.words', { count: countWords(reading.rendered) })}
          {marks.length === 0 ? '' : ` · ${t('compare.marks', { count: marks.length })}`}
        </span>
        {choice}
        <SideScore letter={letter} />
      </header>
      {revealed === null ? null : <Revealed response={response} sentence={revealed} />}
      <section ref={pane} className="compared-pane" id={`compared-text-${side}`} aria-labelledby={`compared-${side}`}>
        <div className="compared-body" ref={root}>
          <MarkableText />
        </div>
        <SideNotes />
        {showsChecks ? <ChecksPanel of="response" /> : null}
      </section>
    </div>
  );
}

/** A response that may have said who wrote it: the evaluator goes on or reports it, and either is recorded. */
function Revealed({ response, sentence }: { response: ResponseView; sentence: string }) {
  const { t } = useText();
  const { content, act } = useWork();
  const comparison = content.comparison ?? emptyComparison;
  const { response_id } = response;
  const known = comparison.leaks.find((leak) => leak.response === response_id)?.action;
  const record = (action: 'continued' | 'reported') => {
    const others = comparison.leaks.filter((leak) => leak.response !== response_id);
    act({ kind: 'compare', to: { leaks: [...others, { response: response_id, action }] } });
  };
  if (known !== undefined) {
    return <p className="revealed note">{t(known === 'reported' ? 'compare.leakReported' : 'compare.leakContinued')}</p>;
  }
  return (
    <div className="revealed">
      <p>
        <strong>{t('compare.leak')}</strong> <q>{sentence}</q>
      </p>
      <Button size="small" onClick={() => record('continued')}>
        {t('compare.leakContinue')}
      </Button>
      <Button size="small" onClick={() => record('reported')}>
        {t('compare.leakReport')}
      </Button>
    </div>
  );
}
