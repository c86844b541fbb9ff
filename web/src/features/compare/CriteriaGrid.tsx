import { useId } from 'react';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import { useWork } from '../evaluate/work';
import { preferred } from './comparison';
import { emptyComparison } from './emptyContent';

/** Five of the seven points are enough for a criterion. */
const POINTS = [-2, -1, 0, 1, 2] as const;

/** Which response is better on each criterion; none of them has to be answered. */
export function CriteriaGrid() {
  const { t, pick } = useText();
  const { content, protocol, act } = useWork();
  const name = useId();
  const comparison = content.comparison ?? emptyComparison;
  const words = [
    t('compare.aBetter'),
    t('compare.aSlightlyBetter'),
    t('compare.equal'),
    t('compare.bSlightlyBetter'),
    t('compare.bBetter'),
  ];
  return (
    <section className="compare-criteria" aria-labelledby="criteria-label">
      <div className="criteria-head">
        <Label id="criteria-label">{t('compare.byCriterion')}</Label>
        <span className="criteria-ends" aria-hidden="true">
          <span>{t('compare.aBetter')}</span>
          <span>{t('compare.equalShort')}</span>
          <span>{t('compare.bBetter')}</span>
        </span>
      </div>
      {protocol.rubric.criteria
        .filter((criterion) => !criterion.holistic)
        .map(({ id, label }) => {
          const known = comparison.criteria.find((one) => one.criterion === id)?.value;
          return (
            <div key={id} className="criteria-row" role="radiogroup" aria-label={pick(label)}>
              <span>{pick(label)}</span>
              {POINTS.map((value, index) => (
                <input
                  key={value}
                  type="radio"
                  name={`${name}-${id}`}
                  aria-label={words[index]}
                  title={words[index]}
                  checked={known === value}
                  onChange={() => act({ kind: 'compare', to: preferred(comparison, id, value) })}
                />
              ))}
            </div>
          );
        })}
    </section>
  );
}
