import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { factsQuery } from '../../api/facts';
import type { FactGroup } from '../../api/leadTypes';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { Segmented } from '../../components/Segmented';
import { Failure } from '../../components/states';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { CLAIM_KIND_WORD } from '../../i18n/words';
import { IntervalPlot } from './IntervalPlot';

type By = FactGroup['by'];

const BY_WORD = {
  model: 'facts.by.model',
  tier: 'facts.by.tier',
  kind: 'facts.by.kind',
  locale: 'facts.by.locale',
  domain: 'facts.by.domain',
} as const satisfies Partial<Record<By, MessageKey>>;

type Choosable = keyof typeof BY_WORD;

/** How many of the proven claims hold, as a whole and by what they have in common. */
export default function FactsSection({ projectId }: { projectId: string }) {
  const { t, number } = useText();
  const [by, setBy] = useState<Choosable>('model');
  const found = useQuery(factsQuery(projectId));
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  // A project without claims has nothing to say here.
  if (!found.isSuccess || found.data.claims === 0) return null;
  const { groups } = found.data;
  const options = (Object.keys(BY_WORD) as Choosable[])
    .filter((one) => groups.some((group) => group.by === one))
    .map((value) => ({ value, label: t(BY_WORD[value]) }));
  const shown = groups.filter((group) => group.by === 'total' || group.by === by);
  return (
    <section className="results-section">
      <div className="row heads">
        <Label>{t('facts.title')}</Label>
        <Segmented label={t('facts.by')} value={by} options={options} onChange={setBy} />
      </div>
      <Scroll label={t('facts.title')}>
        <table className="ledger plot-table">
          <thead>
            <tr>
              <th>{t(BY_WORD[by])}</th>
              <th>{t('results.scale', { min: '0 %', max: '100 %' })}</th>
              <th className="figure">{t('facts.precision')}</th>
              <th className="figure">{t('results.interval')}</th>
              <th className="figure">{t('facts.supported')}</th>
              <th className="figure">{t('facts.contradicted')}</th>
              <th className="figure">{t('facts.mixed')}</th>
              <th className="figure">{t('facts.unverifiable')}</th>
              <th className="figure">{t('facts.provisionals')}</th>
              <th className="figure">{t('facts.responses')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <GroupRow key={`${group.by} ${group.value}`} projectId={projectId} group={group} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="note">{t('facts.scale')}</p>
      {found.data.without_verdict > 0 && (
        <p className="note">{t('facts.withoutVerdict', { count: found.data.without_verdict })}</p>
      )}
      {found.data.groups_left_out > 0 && <p className="note">{t('facts.leftOut', { count: found.data.groups_left_out })}</p>}
      <p>
        <Link to="/projects/$projectId/facts" params={{ projectId }}>
          {t('facts.seeAll', { count: number(found.data.claims) })}
        </Link>
      </p>
    </section>
  );
}

function GroupRow({ projectId, group }: { projectId: string; group: FactGroup }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const percent = (share: number) => `${decimal(100 * share, 0)} %`;
  const { precision, unverifiable_share: unverifiable } = group;
  const { share, low, high } = precision;
  return (
    <tr>
      <th scope="row">
        <GroupName projectId={projectId} group={group} />
      </th>
      <td>
        <IntervalPlot estimate={{ mean: share ?? null, low: low ?? null, high: high ?? null }} min={0} max={1} step={0.25} />
      </td>
      <td className="figure">{share == null ? '—' : <strong>{percent(share)}</strong>}</td>
      <td className="figure">
        {low == null || high == null
          ? t(precision.undefined === 'few_responses' ? 'facts.few' : 'facts.noClaims')
          : `${decimal(100 * low, 0)}–${percent(high)}`}
      </td>
      <td className="figure">{number(group.supported)}</td>
      <td className="figure">{number(group.contradicted)}</td>
      <td className="figure">{number(group.mixed)}</td>
      <td className="figure">
        {number(group.unverifiable)}
        {unverifiable.share == null || unverifiable.low == null || unverifiable.high == null ? null : (
          <span className="note met-share">
            {percent(unverifiable.share)} ({decimal(100 * unverifiable.low, 0)}–{percent(unverifiable.high)})
          </span>
        )}
      </td>
      <td className="figure">{number(group.provisional)}</td>
      <td className="figure">{number(group.responses)}</td>
    </tr>
  );
}

/** What the claims of a group have in common, with the way to them. */
function GroupName({ projectId, group }: { projectId: string; group: FactGroup }) {
  const { t } = useText();
  const { by, value, model_id: model } = group;
  if (by === 'total') return t('facts.total');
  const search =
    by === 'model'
      ? model === null
        ? { without_model: true as const }
        : { model }
      : value === null
        ? by === 'tier' || by === 'kind'
          ? { [by]: 'none' }
          : null
        : { [by]: value };
  const name = nameOf(group, t);
  return search === null ? (
    name
  ) : (
    <Link to="/projects/$projectId/facts" params={{ projectId }} search={search}>
      {name}
    </Link>
  );
}

function nameOf({ by, value }: FactGroup, t: (key: MessageKey, values?: Record<string, string>) => string): string {
  if (by === 'model') return value ?? t('results.no-model');
  if (by === 'kind') return t((value === null ? undefined : CLAIM_KIND_WORD[value]) ?? 'facts.noKind');
  if (by !== 'tier') return value ?? t('facts.unknown');
  if (value === null) return t('facts.noSource');
  return value === 'computation' ? t('facts.computation') : t('facts.tier', { tier: value });
}
