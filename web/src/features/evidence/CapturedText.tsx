import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Citation } from '../../api/types';
import { Button } from '../../components/Button';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
import { anchorOf, resolve } from '../../text/anchors';
import { stepsOf } from '../../text/movement';
import { readPlain } from '../../text/plainText';
import { Reading } from '../../text/Reading';
import type { RenderedRange } from '../../text/readingText';
import { ScreenPlaces, showRange } from '../../text/screenPlaces';
import { movements } from '../../text/textKeys';
import { useWork } from '../evaluate/work';
import { stanceWords } from './CitationList';
import { bestOf, bestWithin, passageAfter, passagesOf } from './passages';
import type { Stance } from './proof';
import { useLit } from './useLit';
import type { CodePoints } from './useSources';

interface CapturedTextProps {
  text: string;
  captureId: string;
  words: readonly string[];
  quote: CodePoints | null;
  /** What a search found of it. */
  passage: CodePoints | null;
  citations: readonly Citation[];
  onCite: (citation: Citation) => void;
  onClose: () => void;
}

const bare = { done: '', toDo: '', image: '' };

/** The text of a capture: read, searched and quoted by keys or mouse, as a response is marked. */
export function CapturedText({ text, captureId, words, quote, passage, citations, onCite, onClose }: CapturedTextProps) {
  const { t, language } = useText();
  const { say } = useWork();
  const root = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<ScreenPlaces | null>(null);
  const [selection, setSelection] = useState<RenderedRange>({ start: 0, end: 0 });
  const reading = useMemo(() => readPlain(text), [text]);
  const steps = useMemo(() => stepsOf(reading, language), [reading, language]);
  const passages = useMemo(() => passagesOf(reading, steps.sentences, words), [reading, steps, words]);

  const select = useCallback(
    (range: RenderedRange) => {
      places?.select(range);
      setSelection(range);
      showRange(places, range);
    },
    [places],
  );

  useEffect(() => {
    if (root.current === null) return;
    const made = new ScreenPlaces(root.current, reading);
    setPlaces(made);
    root.current.focus({ preventScroll: true });
    // One begins where the quotation stands, or where most of what was searched for is.
    const found = passage === null ? null : resolve(reading, passage);
    const best = found === null ? bestOf(passages) : bestWithin(steps.sentences, passages, found);
    const first = quote === null ? best : resolve(reading, quote);
    if (first === null) return;
    made.select(first);
    setSelection(first);
    showRange(made, first);
  }, [reading, steps, passages, quote, passage]);

  useEffect(() => {
    const listen = () => {
      const range = places?.selected(document.getSelection());
      if (range !== null && range !== undefined) setSelection(range);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [places]);

  const cited = useMemo(
    () =>
      citations.flatMap((one) => {
        if (one.quote?.capture_id !== captureId) return [];
        return resolve(reading, one.quote) ?? [];
      }),
    [citations, captureId, reading],
  );
  useLit(places, passages.lit, cited);

  const anchor = useMemo(() => anchorOf(reading, selection), [reading, selection]);
  const cite = (stance: Stance) => {
    if (anchor === null) return say(t('evidence.nothingSelected'));
    onCite({ id: crypto.randomUUID(), stance, quote: { capture_id: captureId, ...anchor }, computation: null });
    say(t('evidence.cited', { stance: t(stanceWords[stance]) }));
  };
  useActions(
    'captured',
    {
      'captured.supports': () => cite('supports'),
      'captured.contradicts': () => cite('contradicts'),
      'captured.context': () => cite('context'),
      'captured.next': () => {
        const next = passageAfter(passages.best, selection);
        if (next === null) return say(t('evidence.noPassage'));
        select(next);
        say(reading.rendered.slice(next.start, next.end));
      },
      'captured.back': onClose,
    },
    root,
  );
  // One moves in it as in the response; a key that was given to quoting quotes.
  useActions(
    'text',
    movements(steps, reading.rendered, selection, (to) => {
      select(to);
      say(reading.rendered.slice(to.start, to.end));
    }),
    root,
  );

  return (
    <>
      <div className="captured-text">
        <div
          ref={root}
          className="reading"
          role="application"
          aria-label={t('evidence.textLabel')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the text hears keys.
          tabIndex={0}
        >
          <Reading reading={reading} words={bare} top={3} />
        </div>
      </div>
      <footer className="captured-foot">
        <span className="note">{t('evidence.selected', { count: anchor === null ? 0 : anchor.end - anchor.start })}</span>
        <span className="evidence-chips">
          <Button size="small" onClick={() => cite('supports')}>
            {t('evidence.supports')} <KeyHint action="captured.supports" />
          </Button>
          <Button size="small" onClick={() => cite('contradicts')}>
            {t('evidence.contradicts')} <KeyHint action="captured.contradicts" />
          </Button>
          <Button size="small" onClick={() => cite('context')}>
            {t('evidence.context')} <KeyHint action="captured.context" />
          </Button>
          <span className="note">
            <KeyHint action="captured.next" /> {t('evidence.nextPassage', { count: passages.best.length })}
          </span>
        </span>
      </footer>
    </>
  );
}
