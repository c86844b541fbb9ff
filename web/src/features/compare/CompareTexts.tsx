import { memo, useMemo, useRef } from 'react';
import { Segmented } from '../../components/Segmented';
import { useText } from '../../i18n/useText';
import type { ReadingText } from '../../text/readingText';
import { useWork } from '../evaluate/work';
import type { ComparingView } from './CompareBench';
import { ComparedText } from './ComparedText';
import { SIDES } from './comparison';
import { differences } from './differences';
import { sameAnswer } from './sameAnswer';
import { useLinkedScroll } from './useLinkedScroll';

interface CompareTextsProps {
  readings: readonly ReadingText[];
  view: ComparingView;
  show: (change: Partial<ComparingView>) => void;
}

/** Two of the responses side by side; with more of them, which two is chosen above. */
export const CompareTexts = memo(function CompareTexts({ readings, view, show }: CompareTextsProps) {
  const { t } = useText();
  const { assignment } = useWork();
  const [left, right] = view.pair;
  const leftText = readings[left];
  const rightText = readings[right];
  const panes = useRef<[HTMLElement | null, HTMLElement | null]>([null, null]);
  useLinkedScroll(panes, leftText, rightText, view.scrollsTogether);
  const found = useMemo(
    () =>
      view.showsDifferences && leftText !== undefined && rightText !== undefined
        ? differences(leftText.rendered, rightText.rendered)
        : null,
    [view.showsDifferences, leftText, rightText],
  );
  const same = useMemo(
    () => sameAnswer(assignment.responses[left]?.text ?? '', assignment.responses[right]?.text ?? ''),
    [assignment.responses, left, right],
  );
  const isUnrelated = found !== null && !found.related;
  return (
    <div className="compare-texts" data-narrow={view.narrow}>
      <div className="compare-notes" role="status">
        {same === null ? null : (
          <span>{same.kind === 'text' ? t('compare.sameText') : t('compare.sameResult', { value: same.value })}</span>
        )}
        {isUnrelated ? <span>{t('compare.unrelated')}</span> : null}
      </div>
      <div className="narrow-only compare-tabs">
        <Segmented
          label={t('compare.shown')}
          value={String(view.narrow)}
          options={view.pair.map((one, side) => ({ value: String(side), label: SIDES[one] ?? '' }))}
          onChange={(value) => show({ narrow: value === '0' ? 0 : 1 })}
        />
      </div>
      {view.pair.map((index, side) => {
        const reading = readings[index];
        const response = assignment.responses[index];
        if (reading === undefined || response === undefined) return null;
        const ranges = found === null || isUnrelated ? [] : side === 0 ? found.left : found.right;
        return (
          <ComparedText
            // biome-ignore lint/suspicious/noArrayIndexKey: a side of the screen, whichever text stands on it.
            key={side}
            side={side === 0 ? 0 : 1}
            response={response}
            reading={reading}
            differing={ranges}
            pane={(element) => {
              panes.current[side === 0 ? 0 : 1] = element;
            }}
            showsChecks={view.showsChecks}
            choice={
              readings.length > 2 ? (
                <Segmented
                  label={t(side === 0 ? 'compare.left' : 'compare.right')}
                  value={String(index)}
                  options={readings.map((_, each) => ({ value: String(each), label: SIDES[each] ?? '' }))}
                  onChange={(value) => show({ pair: chosen(view.pair, side, Number(value)) })}
                />
              ) : null
            }
          />
        );
      })}
    </div>
  );
});

/** The pair with another response on one side; one that stands on the other side changes places. */
function chosen(pair: [number, number], side: number, index: number): [number, number] {
  const [left, right] = pair;
  if (side === 0) return index === right ? [right, left] : [index, right];
  return index === left ? [right, left] : [left, index];
}
