import type { Claim } from '../../api/types';
import { StateShape } from '../../components/StateShape';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import type { ActionId } from '../../keys/keyMap';
import type { Missing } from './proof';

const words: Record<Missing, MessageKey> = {
  support: 'evidence.missing.support',
  contradiction: 'evidence.missing.contradiction',
  other_side: 'evidence.missing.other_side',
  better_source: 'evidence.missing.better_source',
  search: 'evidence.missing.search',
  reason: 'evidence.missing.reason',
  reference_date: 'evidence.missing.reference_date',
};

/** The key that leads to what mends it. */
const remedies: Partial<Record<Missing, ActionId>> = {
  support: 'claims.search',
  contradiction: 'claims.search',
  other_side: 'claims.search',
  better_source: 'claims.search',
  search: 'claims.search',
};

/** Why the verdict is provisional, each with what mends it; or that it is proven. */
export function MissingList({ missing, claim }: { missing: readonly Missing[]; claim: Claim }) {
  const { t } = useText();
  if (claim.verdict === null) return null;
  if (missing.length === 0)
    return (
      <p className="evidence-state" role="status">
        <StateShape shape="yes" /> {t('evidence.proven')}
      </p>
    );
  return (
    <div className="evidence-state" role="status">
      <StateShape shape="pending" /> {t('evidence.provisional')}
      <ul>
        {missing.map((one) => {
          const remedy = remedies[one];
          return (
            <li key={one}>
              {t(words[one])} {remedy === undefined ? null : <KeyHint action={remedy} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
