import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label } from '../../components/Label';
import { type Column, Ledger } from '../../components/Ledger';
import { Segmented } from '../../components/Segmented';
import { Empty, Failure, Loading } from '../../components/states';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { ALPHA_MAX, ALPHA_MIN, AlphaPlot } from './AlphaPlot';
import { CoefficientFigure } from './CoefficientFigure';
import { Disputed } from './Disputed';
import { useFamilies } from './families';
import { type AgreementLine, agreementQuery, type Slice } from './requests';

const SLICES: readonly (readonly [Slice, MessageKey])[] = [
  ['none', 'quality.by.none'],
  ['locale', 'quality.by.locale'],
  ['domain', 'quality.by.domain'],
  ['version', 'quality.by.version'],
];

/** The agreement on each criterion and each family of errors, with its interval, and what lies behind it. */
export function AgreementView({ projectId }: { projectId: string }) {
  const { t, number, pick } = useText();
  const [by, setBy] = useState<Slice>('none');
  const [open, setOpen] = useState<string | null>(null);
  const board = useQuery(agreementQuery(projectId, by));
  const familyName = useFamilies(projectId);
  if (board.isError) return <Failure error={board.error} retry={() => void board.refetch()} />;
  if (!board.isSuccess) return <Loading />;
  const { criteria, families, raters, dropped } = board.data;
  const name = (line: AgreementLine) => (line.slice === '' && by === 'none' ? '' : ` · ${line.slice || t('quality.unknown')}`);
  if (criteria.length === 0 && families.length === 0) return <Empty>{t('quality.nothing')}</Empty>;
  return (
    <div className="stack">
      <div className="row heads">
        <Segmented
          label={t('quality.by')}
          value={by}
          options={SLICES.map(([value, label]) => ({ value, label: t(label) }))}
          onChange={setBy}
        />
        <p className="note" role="status">
          {t('quality.raters.count', { count: raters })} · {t('quality.dropped', { count: dropped })}
        </p>
      </div>
      <Lines
        title={t('quality.criteria')}
        help={t('quality.criteria.help')}
        lines={criteria}
        nameOf={(line) => (
          <button
            type="button"
            className="link-button"
            aria-expanded={open === line.key}
            onClick={() => setOpen(open === line.key ? null : line.key)}
          >
            {pick(line.label)}
            {name(line)}
          </button>
        )}
      />
      {open === null ? null : <Disputed key={open} projectId={projectId} criterion={open} />}
      {families.length === 0 ? null : (
        <Lines
          title={t('quality.families')}
          help={t('quality.families.help')}
          lines={families}
          nameOf={(line) => `${familyName(line.key)}${name(line)}`}
        />
      )}
      <p className="note">
        {t('quality.responses.help', { count: number(Math.max(0, ...criteria.map((line) => line.pairable))) })}
      </p>
    </div>
  );
}

interface LinesProps {
  title: string;
  help: string;
  lines: AgreementLine[];
  nameOf: (line: AgreementLine) => React.ReactNode;
}

function Lines({ title, help, lines, nameOf }: LinesProps) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const columns: Column<AgreementLine>[] = [
    { key: 'name', head: t('quality.name'), names: true, cell: nameOf },
    {
      key: 'plot',
      head: t('quality.scale', { min: decimal(ALPHA_MIN, 1), max: decimal(ALPHA_MAX, 1) }),
      cell: ({ alpha }) => <AlphaPlot alpha={alpha} />,
    },
    { key: 'alpha', head: t('quality.alpha'), figure: true, cell: ({ alpha }) => <CoefficientFigure coefficient={alpha} /> },
    { key: 'ac', head: t('quality.ac'), figure: true, cell: ({ ac }) => <CoefficientFigure coefficient={ac} /> },
    {
      key: 'percent',
      head: t('quality.percent'),
      figure: true,
      cell: ({ percent }) => (percent.value === null ? '—' : `${number(Math.round(100 * percent.value))} %`),
    },
    { key: 'pairable', head: t('quality.pairable'), figure: true, cell: (line) => number(line.pairable) },
    { key: 'ratings', head: t('quality.ratings'), figure: true, cell: (line) => number(line.ratings) },
  ];
  return (
    <section className="quality-lines">
      <Label>{title}</Label>
      <p className="note">{help}</p>
      <Ledger caption={title} columns={columns} rows={lines} rowKey={({ key, slice }) => `${key} ${slice}`} />
    </section>
  );
}
