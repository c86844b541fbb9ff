import type { Claim, Evidence } from '../../api/types';
import { Field } from '../../components/Field';
import { Segmented } from '../../components/Segmented';
import { useText } from '../../i18n/useText';
import type { useEvidence } from './useEvidence';

type Confidence = NonNullable<Evidence['confidence']>;

/** For which day the verdict holds, how sure the evaluator is, and of a mixed one which part holds. */
export function VerdictFacts({ claim, known }: { claim: Claim; known: ReturnType<typeof useEvidence> }) {
  const { t } = useText();
  const { evidence, change } = known;
  return (
    <div className="evidence-facts">
      <Field
        label={t('evidence.referenceDate')}
        type="date"
        value={evidence.reference_date ?? ''}
        onChange={({ target }) => change({ reference_date: target.value === '' ? null : target.value })}
      />
      <div className="field">
        <span className="field-label">{t('evidence.confidence')}</span>
        <Segmented<Confidence>
          label={t('evidence.confidence')}
          value={evidence.confidence}
          options={[
            { value: 'low', label: t('evidence.low') },
            { value: 'mid', label: t('evidence.mid') },
            { value: 'high', label: t('evidence.high') },
          ]}
          onChange={(confidence) => change({ confidence })}
        />
      </div>
      {claim.verdict === 'mixed' ? (
        <Field
          label={t('evidence.splitNote')}
          hint={t('evidence.splitHint')}
          lines={1}
          value={evidence.split_note ?? ''}
          onChange={({ target }) => change({ split_note: target.value === '' ? null : target.value })}
        />
      ) : null}
    </div>
  );
}
