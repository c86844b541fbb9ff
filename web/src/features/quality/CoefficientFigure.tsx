import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import type { Coefficient } from './requests';

const WHY: Record<string, MessageKey> = {
  no_items: 'quality.undefined.no_items',
  one_rater: 'quality.undefined.one_rater',
  no_overlap: 'quality.undefined.no_overlap',
  no_variation: 'quality.undefined.no_variation',
};

/** A coefficient and its interval, or why there is none. */
export function CoefficientFigure({ coefficient }: { coefficient: Coefficient }) {
  const { t } = useText();
  const { decimal } = useFormats();
  const { value, low, high, undefined: why, few_items: few } = coefficient;
  if (value === null) return <span className="note">{t(WHY[why ?? ''] ?? 'quality.undefined.no_items')}</span>;
  return (
    <>
      <b>{decimal(value, 2)}</b>{' '}
      {low === null || high === null ? null : (
        <span className="quality-interval">
          {t('quality.interval', { low: decimal(low, 2), high: decimal(high, 2) })}
          {few ? <span title={t('quality.few')}> *</span> : null}
        </span>
      )}
    </>
  );
}
