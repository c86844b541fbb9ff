import type { Annotation } from '../../../api/types';
import { Button } from '../../../components/Button';
import { useText } from '../../../i18n/useText';
import { lacksClaim } from '../pending';
import { useMarkActions } from '../useMarkActions';
import { useWork } from '../work';

/** The claims that a factual error rests on, or the way to make one. */
export function MarkClaims({ mark }: { mark: Annotation }) {
  const { t, pick } = useText();
  const { content, categories, protocol, go } = useWork();
  const actions = useMarkActions();
  const lacks = lacksClaim(mark, content, categories);
  const linked = content.claims.flatMap((claim, index) =>
    claim.annotation_ids.includes(mark.id) ? [{ claim, number: index + 1 }] : [],
  );
  if (!lacks && linked.length === 0) return null;
  return (
    <div className="mark-claims">
      {linked.map(({ claim, number }) => {
        const verdict = protocol.taxonomy.claim_verdicts.find(({ id }) => id === claim.verdict);
        return (
          <button
            key={claim.id}
            type="button"
            className="link-button"
            onClick={() => go({ panel: 'claims', claim: claim.id }, `claim-${claim.id}`)}
          >
            {t('claims.number', { number })} · {verdict === undefined ? t('claims.noVerdict') : pick(verdict.label)}
          </button>
        );
      })}
      {lacks ? (
        <>
          <span className="note-need">{t('claims.needed')}</span>
          <Button size="small" id="mark-claim" onClick={() => void actions.claimOf(mark)}>
            {t('claims.make')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
