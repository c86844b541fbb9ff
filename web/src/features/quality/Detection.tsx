import { Label } from '../../components/Label';
import { type Column, Ledger } from '../../components/Ledger';
import { State } from '../../components/State';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { SEVERITY_WORD } from '../../i18n/words';
import { useFamilies } from './families';
import type { Rater, Share } from './requests';

type Gold = NonNullable<Rater['gold']>;

interface Row {
  key: string;
  name: string;
  share: Share;
  isBlind: boolean;
}

/** Which kinds of errors this person finds, of those that are known to be there. */
export function Detection({ projectId, gold }: { projectId: string; gold: Gold }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const family = useFamilies(projectId);
  const rows: Row[] = [
    { key: 'all', name: t('quality.found'), share: gold.sensitivity, isBlind: false },
    { key: 'false', name: t('quality.false'), share: gold.false_alarms, isBlind: false },
    ...gold.by_severity.map(({ key, share }) => {
      const word = SEVERITY_WORD[key];
      return { key: `s-${key}`, name: word === undefined ? key : t(word), share, isBlind: false };
    }),
    ...gold.by_family.map(({ key, share }) => ({
      key: `f-${key}`,
      name: family(key),
      share,
      isBlind: gold.blind_spots.includes(key),
    })),
  ];
  const percent = (value: number | null) => (value === null ? '—' : `${decimal(100 * value, 0)} %`);
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t('quality.kind'),
      names: true,
      cell: ({ name, isBlind }) => (
        <>
          {name} {isBlind ? <State shape="no">{t('quality.blindSpot')}</State> : null}
        </>
      ),
    },
    { key: 'count', head: t('quality.count'), figure: true, cell: ({ share }) => `${number(share.count)}/${number(share.of)}` },
    { key: 'share', head: t('quality.share'), figure: true, cell: ({ share }) => percent(share.value) },
    {
      key: 'interval',
      head: t('results.interval'),
      figure: true,
      cell: ({ share }) => (share.low === null || share.high === null ? '—' : `${percent(share.low)} – ${percent(share.high)}`),
    },
  ];
  return (
    <section>
      <Label>{t('quality.gold', { count: gold.responses })}</Label>
      <Ledger
        caption={t('quality.gold', { count: gold.responses })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        dense
      />
    </section>
  );
}
