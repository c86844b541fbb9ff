import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { AssistanceReport } from '../../api/leadTypes';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { isCheckWord } from '../../i18n/checks';
import { useCheckText } from '../../i18n/useCheckText';
import { useText } from '../../i18n/useText';

/** How often suggestions were shown, and what became of them, beside the share of tasks that went without. */
export default function AssistanceSection({ projectId }: { projectId: string }) {
  const t = useCheckText();
  const { number } = useText();
  const { data } = useQuery({
    queryKey: ['assistance-report', projectId],
    queryFn: () => call<AssistanceReport>('GET', `/projects/${projectId}/assistance`),
  });
  const drawn = (data?.assisted ?? 0) + (data?.unassisted ?? 0);
  if (data === undefined || drawn === 0) return null;
  return (
    <section className="results-section">
      <Label>{t('results')}</Label>
      <p className="note">
        {t('resultsShare', {
          assisted: number(data.assisted),
          unassisted: number(data.unassisted),
          percent: number(Math.round((100 * data.unassisted) / drawn)),
        })}
      </p>
      {data.counts.length === 0 ? null : (
        <Scroll label={t('results')}>
          <table className="ledger">
            <thead>
              <tr>
                <th>{t('resultsKind')}</th>
                <th className="figure">{t('resultsShown')}</th>
                <th className="figure">{t('resultsAccepted')}</th>
                <th className="figure">{t('resultsDismissed')}</th>
              </tr>
            </thead>
            <tbody>
              {data.counts.map((count) => {
                const word = `kind.${count.kind}`;
                const kind = isCheckWord(word) ? t(word) : count.kind;
                return (
                  <tr key={`${count.target} ${count.kind}`}>
                    <td>{count.target === 'justification' ? t('resultsOwn', { kind }) : kind}</td>
                    <td className="figure">{number(count.shown)}</td>
                    <td className="figure">{number(count.accepted)}</td>
                    <td className="figure">{number(count.dismissed)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
