import { useQuery } from '@tanstack/react-query';
import type { ProjectView } from '../../api/leadTypes';
import type { VersionView } from '../../api/versionTypes';
import { type Column, Ledger } from '../../components/Ledger';
import { State } from '../../components/State';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { versionsQuery } from './requests';

/** Every version that was published, with its file. */
export function HistoryView({ project }: { project: ProjectView }) {
  const { t, number } = useText();
  const { day, clock } = useFormats();
  const projectId = project.project_id;
  const versions = useQuery({ ...versionsQuery(projectId), refetchOnMount: 'always' });
  if (versions.isError) return <Failure error={versions.error} retry={() => void versions.refetch()} />;
  if (versions.data === undefined) return <Loading />;
  const file = (version: string, id?: string) => (
    <a href={`/api/v1/projects/${projectId}/protocol.json${id === undefined ? '' : `?protocol=${id}`}`} download>
      {t('versions.file', { version })}
    </a>
  );
  const rows = versions.data.versions;
  const columns: Column<VersionView>[] = [
    { key: 'version', head: t('versions.version'), names: true, cell: (row) => row.version },
    {
      key: 'state',
      head: t('projects.state'),
      cell: (row) =>
        row.state === 'published' ? (
          <State shape="yes">{t('versions.inForce')}</State>
        ) : (
          <State shape="pending">{t('versions.retired')}</State>
        ),
    },
    {
      key: 'published',
      head: t('versions.published'),
      cell: (row) => (row.published_at === null ? '—' : `${day(row.published_at)} ${clock(row.published_at)}`),
    },
    {
      key: 'read',
      head: t('versions.readBy'),
      figure: true,
      // Nobody has to read the first version, nor who came after a later one.
      cell: (row) => (row === rows.at(-1) ? '—' : number(row.acknowledged)),
    },
    { key: 'hash', head: 'SHA-256', cell: (row) => <code>{row.sha256?.slice(0, 12)}</code> },
    { key: t('versions.export'), head: '', cell: (row) => file(row.version, row.protocol_id) },
  ];
  if (rows.length === 0) {
    return <Empty action={file(project.protocol_version)}>{t('changes.unpublished')}</Empty>;
  }
  return <Ledger caption={t('versions.history')} columns={columns} rows={rows} rowKey={(row) => row.protocol_id} />;
}
