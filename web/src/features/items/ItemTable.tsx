import { Link } from '@tanstack/react-router';
import type { ItemLine } from '../../api/leadTypes';
import { type Column, Ledger } from '../../components/Ledger';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { ItemStateWord } from './ItemStateWord';

/** One row an item: what it is, how far it is, what was found. */
export function ItemTable({ projectId, items }: { projectId: string; items: readonly ItemLine[] }) {
  const { t, number } = useText();
  const { decimal, day, clock } = useFormats();
  const columns: Column<ItemLine>[] = [
    {
      key: 'item',
      head: t('items.item'),
      names: true,
      cell: (item) => (
        <Link to="/projects/$projectId/items/$itemId" params={{ projectId, itemId: item.item_id }}>
          <code>{item.name}</code>
        </Link>
      ),
    },
    { key: 'locale', head: t('items.locale'), cell: (item) => <span className="nowrap">{item.locale ?? '—'}</span> },
    { key: 'domain', head: t('items.domain'), cell: (item) => item.domain ?? '—' },
    { key: 'prompt', head: t('items.prompt'), cell: (item) => <div className="cell-quote">{item.prompt}</div> },
    { key: 'responses', head: t('items.responses'), figure: true, cell: (item) => number(item.responses) },
    { key: 'state', head: t('items.state'), cell: (item) => <ItemStateWord state={item.state} /> },
    {
      key: 'submitted',
      head: t('items.submitted'),
      figure: true,
      cell: (item) => `${number(item.submitted)} / ${number(item.places)}`,
    },
    {
      key: 'overall',
      head: t('items.overall'),
      figure: true,
      cell: (item) => (item.overall === null ? '—' : decimal(item.overall, 2)),
    },
    { key: 'critical', head: t('items.critical'), figure: true, cell: (item) => number(item.critical_marks) },
    { key: 'major', head: t('items.major'), figure: true, cell: (item) => number(item.major_marks) },
    {
      key: 'activity',
      head: t('items.activity'),
      cell: (item) =>
        item.last_activity_at === null ? (
          '—'
        ) : (
          <span className="nowrap">{`${day(item.last_activity_at)}, ${clock(item.last_activity_at)}`}</span>
        ),
    },
  ];
  return <Ledger caption={t('items.title')} columns={columns} rows={items} rowKey={(item) => item.item_id} dense />;
}
