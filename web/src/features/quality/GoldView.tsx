import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemsOf } from '../../api/problems';
import { type Column, Ledger } from '../../components/Ledger';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { type GoldLine, goldQuery, postGold } from './requests';

/** What is known to be right: brought as a file, which is taken whole or not at all. */
export function GoldView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const list = useQuery(goldQuery(projectId));
  const bring = useMutation({
    mutationFn: (file: File) => postGold(projectId, file),
    onSuccess: (answers) => queries.setQueryData(goldQuery(projectId).queryKey, answers),
  });
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  if (!list.isSuccess) return <Loading />;
  return (
    <div className="stack">
      <p className="note">{t('quality.gold.help')}</p>
      <div className="drop">
        <label>
          {t('quality.gold.file')}
          <span className="button">{t('quality.gold.browse')}</span>
          <input
            type="file"
            className="visually-hidden"
            accept=".jsonl,.json,.txt"
            disabled={bring.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) bring.mutate(file, { onSettled: () => Object.assign(target, { value: '' }) });
            }}
          />
        </label>
        <p className="note">
          <code>
            {'{"response": "r1", "scores": {"accuracy": 2}, "errors": [{"category": "FAC.number", "severity": "major", …}]}'}
          </code>
        </p>
      </div>
      <p role="status" className="note">
        {bring.isPending
          ? t('quality.gold.sending')
          : bring.isSuccess
            ? t('quality.gold.kept', { file: bring.variables.name })
            : ''}
      </p>
      {bring.isError ? <Refused error={bring.error} /> : null}
      {list.data.length === 0 ? <Empty>{t('quality.gold.none')}</Empty> : <Answers projectId={projectId} answers={list.data} />}
    </div>
  );
}

/** Each wrong line by its own words; nothing of the file was kept. */
function Refused({ error }: { error: Error }) {
  const { t } = useText();
  const problems = problemsOf(error);
  if (problems.length === 0) return <Failure error={error} />;
  return (
    <div className="state" role="alert">
      <p className="statement">{t('quality.gold.refused')}</p>
      <ul>
        {problems.map(({ pointer, code, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the problems of one answer keep their order
          <li key={`${pointer} ${code} ${index}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ projectId, answers }: { projectId: string; answers: GoldLine[] }) {
  const { t, number } = useText();
  const { day } = useFormats();
  const columns: Column<GoldLine>[] = [
    {
      key: 'response',
      head: t('quality.response'),
      names: true,
      cell: ({ item_id, response }) => (
        <Link to="/projects/$projectId/items/$itemId" params={{ projectId, itemId: item_id }}>
          {response}
        </Link>
      ),
    },
    { key: 'errors', head: t('quality.gold.errors'), figure: true, cell: ({ errors }) => number(errors) },
    { key: 'scores', head: t('quality.gold.scores'), figure: true, cell: ({ scores }) => number(scores) },
    { key: 'version', head: t('quality.gold.version'), figure: true, cell: ({ version }) => number(version) },
    { key: 'note', head: t('quality.gold.from'), cell: ({ note }) => note },
    { key: 'day', head: t('quality.gold.day'), cell: ({ made_at }) => day(made_at) },
  ];
  return <Ledger caption={t('quality.golds')} columns={columns} rows={answers} rowKey={({ response_id }) => response_id} dense />;
}
