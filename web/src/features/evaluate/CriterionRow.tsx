import { useId, useRef } from 'react';
import type { Criterion } from '../../api/types';
import { Field } from '../../components/Field';
import { isWriting } from '../../components/typing';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { AnchorList } from './AnchorList';
import { CapNote } from './CapNote';
import { ratingOf } from './draft';
import { claimsToJudgeFirst } from './pending';
import { RuleReason } from './RuleReason';
import { broken, capsOn, criterionOf } from './rules';
import { pointsOf, ScoreStrip } from './ScoreStrip';
import { useWork } from './work';

interface CriterionRowProps {
  criterion: Criterion;
  isOpen: boolean;
  onMove: (step: 1 | -1) => void;
}

/** One criterion: its score strip, and when it is the focused one its question, anchors, limits and reasons. */
export function CriterionRow({ criterion, isOpen, onMove }: CriterionRowProps) {
  const { t, pick } = useText();
  const { content, protocol, act, go, say } = useWork();
  const name = useId();
  const row = useRef<HTMLDivElement>(null);
  const rating = ratingOf(content, criterion.id);
  const isDone = rating !== null && (rating.value !== null || rating.not_applicable);
  const { rules } = protocol.rubric;
  const caps = capsOn(content, rules, criterion.id);
  const waits = criterion.holistic ? claimsToJudgeFirst(content, protocol) : [];
  const ceiling = Math.min(criterion.scale.max, ...caps.filter(({ rule }) => rule.mode === 'block').map(({ max }) => max));
  // While facts come first no score of the whole is to be given.
  const hardMax = waits.length > 0 ? criterion.scale.min - 1 : ceiling;
  const asks = broken(content, rules).filter((rule) => rule.mode === 'warn_reason' && criterionOf(rule) === criterion.id);
  const reasonId = `why-${criterion.id}`;

  const rate = (value: number) => {
    if (waits.length > 0) {
      say(t('pending.verdictsFirst'));
      return;
    }
    if (value > hardMax) {
      say(t('say.capped', { criterion: pick(criterion.label), max: hardMax }));
      return;
    }
    act({ kind: 'rate', criterion: criterion.id, value });
    say(t('say.rated', { criterion: pick(criterion.label), value }));
  };
  const notApplicable = () => act({ kind: 'rate-not-applicable', criterion: criterion.id });
  useActions(
    'rubric',
    {
      ...Object.fromEntries(pointsOf(criterion).map((point) => [`rubric.${point}`, () => rate(point)])),
      'rubric.next': () => onMove(1),
      'rubric.previous': () => onMove(-1),
      ...(criterion.na.allowed ? { 'rubric.not-applicable': notApplicable } : {}),
      'rubric.why': () => {
        if (rating?.reason == null) act({ kind: 'explain-rating', criterion: criterion.id, reason: '' });
        go({ criterion: criterion.id }, reasonId);
      },
      'rubric.back': () => isWriting(document.activeElement) && go({ criterion: criterion.id }, `criterion-${criterion.id}`),
    },
    row,
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus bubbles up from the score cells inside.
    <div
      ref={row}
      className={isOpen ? 'criterion criterion-open' : 'criterion'}
      onFocus={() => isOpen || go({ criterion: criterion.id })}
    >
      <div className="criterion-head">
        <h3 id={name}>
          {pick(criterion.label)}
          {isDone ? null : (
            <>
              <span className="to-do" aria-hidden="true" />
              <span className="visually-hidden"> {t('rubric.toDo')}</span>
            </>
          )}
        </h3>
        <ScoreStrip
          criterion={criterion}
          rating={rating}
          hardMax={hardMax}
          labelledBy={name}
          onRate={rate}
          onNotApplicable={notApplicable}
        />
      </div>
      {isOpen ? (
        <div className="criterion-body">
          <p className="criterion-question">{pick(criterion.question)}</p>
          <AnchorList criterion={criterion} chosen={rating?.value ?? null} hardMax={hardMax} />
          {waits.length > 0 ? <p className="note note-need">{t('pending.verdictsFirst')}</p> : null}
          <CapNote caps={caps} />
          {rating?.not_applicable && criterion.na.when !== null ? <p className="note">N/A: {pick(criterion.na.when)}</p> : null}
          {criterion.common_confusion === null || isDone ? null : <p className="note">{pick(criterion.common_confusion)}</p>}
          {asks.map((rule) => (
            <RuleReason key={rule.id} rule={rule} />
          ))}
          {rating?.reason == null ? null : (
            <div id={reasonId} tabIndex={-1}>
              <Field
                label={t('rubric.why', { criterion: pick(criterion.label) })}
                lines={2}
                value={rating.reason}
                onChange={(event) => act({ kind: 'explain-rating', criterion: criterion.id, reason: event.target.value })}
              />
            </div>
          )}
        </div>
      ) : null}
    </div>
  );
}
