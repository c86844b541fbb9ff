import { Label } from '../../components/Label';
import { spokenDuration } from '../../i18n/duration';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { Detection } from './Detection';
import type { Effect, Rater } from './requests';

const EFFECTS: readonly (readonly [keyof EffectsOf, MessageKey, MessageKey])[] = [
  ['severity', 'quality.severity', 'quality.words.severity'],
  ['inconsistency', 'quality.inconsistency', 'quality.words.inconsistency'],
  ['spread', 'quality.spread', 'quality.words.spread'],
  ['halo', 'quality.halo', 'quality.words.halo'],
  ['fatigue', 'quality.fatigue', 'quality.words.fatigue'],
  ['first_chosen', 'quality.firstChosen', 'quality.words.firstChosen'],
];

type EffectsOf = Pick<Rater, 'severity' | 'inconsistency' | 'spread' | 'halo' | 'fatigue' | 'first_chosen'>;

/** What is known of one person's judgments, each figure with its interval and in plain words. */
export function RaterWords({ projectId, rater }: { projectId: string; rater: Rater }) {
  const { t, number } = useText();
  const { drift, gold, median_active_millis: millis } = rater;
  return (
    <section className="rater-words" aria-label={rater.evaluator}>
      <Label>{t('quality.of', { evaluator: rater.evaluator, count: number(rater.submissions) })}</Label>
      {drift === null ? null : <DriftWords drift={drift} />}
      <dl>
        {EFFECTS.map(([name, label, words]) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>
              <Figure effect={rater[name]} />
              <p className="note">{t(words)}</p>
            </dd>
          </div>
        ))}
        {millis === null ? null : (
          <div>
            <dt>{t('quality.time')}</dt>
            <dd>
              <b>{spokenDuration(millis)}</b>
              <p className="note">{t('quality.words.time')}</p>
            </dd>
          </div>
        )}
      </dl>
      {gold === null ? null : <Detection projectId={projectId} gold={gold} />}
    </section>
  );
}

function DriftWords({ drift }: { drift: NonNullable<Rater['drift']> }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  return (
    <p className="rater-drift" role="note">
      {t(drift.shift > 0 ? 'quality.drift.milder' : 'quality.drift.harsher', {
        points: decimal(Math.abs(drift.shift), 2),
        low: decimal(Math.min(Math.abs(drift.low), Math.abs(drift.high)), 2),
        high: decimal(Math.max(Math.abs(drift.low), Math.abs(drift.high)), 2),
        at: number(drift.changed_at),
      })}
    </p>
  );
}

function Figure({ effect }: { effect: Effect }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const { value, low, high, n } = effect;
  if (value === null || low === null || high === null) {
    const why = effect.undefined === 'no_variation' ? 'quality.undefined.no_variation' : 'quality.undefined.too_few';
    return <span className="note">{t(why, { count: number(n) })}</span>;
  }
  return (
    <>
      <b>{decimal(value, 2)}</b> {t('quality.interval', { low: decimal(low, 2), high: decimal(high, 2) })}{' '}
      <span className="note">n {number(n)}</span>
    </>
  );
}
