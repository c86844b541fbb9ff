import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../api/call';
import type { ImportView } from '../../api/leadTypes';
import { upload } from '../../api/upload';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ImportReport } from './ImportReport';

const LONG_WORK = ['uploading', 'checking', 'importing'];

/** Drop a file, see what is in it, decide what is taken. */
export function ImportPanel({ projectId }: { projectId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [importId, setImportId] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const send = useMutation({
    mutationFn: (file: File) =>
      upload<ImportView>(`/projects/${projectId}/imports?filename=${encodeURIComponent(file.name)}`, file, setShare),
    onSuccess: (view) => setImportId(view.import_id),
  });
  const current = useQuery({
    queryKey: ['import', importId],
    queryFn: () => call<ImportView>('GET', `/imports/${importId}`),
    enabled: importId !== null,
    refetchInterval: (query) => (query.state.data === undefined || LONG_WORK.includes(query.state.data.state) ? 400 : false),
  });
  const state = current.data?.state;
  useEffect(() => {
    if (state !== 'imported') return;
    void queries.invalidateQueries({ queryKey: ['project', projectId] });
    void queries.invalidateQueries({ queryKey: ['datasets', projectId] });
  }, [state, projectId, queries]);
  const done = () => {
    setImportId(null);
    send.reset();
    setShare(0);
  };
  return (
    <div className="stack">
      {importId === null && !send.isPending && <DropZone onFile={(file) => send.mutate(file)} />}
      {send.isPending && (
        <p role="status">
          {t('import.uploading', { percent: Math.round(share * 100) })}
          <progress value={share} max={1} aria-label={t('import.upload')} />
        </p>
      )}
      {send.isError && <Failure error={send.error} retry={done} />}
      {current.isError && <Failure error={current.error} retry={() => void current.refetch()} />}
      {current.isSuccess && LONG_WORK.includes(current.data.state) && (
        <p role="status">
          {t(current.data.state === 'importing' ? 'import.importing' : 'import.checking', { file: current.data.filename })}
          <progress
            value={current.data.bytes_done}
            max={Math.max(1, current.data.bytes_total)}
            aria-label={t('import.progress')}
          />
        </p>
      )}
      {current.isSuccess && !LONG_WORK.includes(current.data.state) && <ImportReport view={current.data} onClose={done} />}
    </div>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the file input below is for all
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <label>
        {t('import.choose')}
        <span className="button">{t('import.browse')}</span>
        <input
          type="file"
          className="visually-hidden"
          accept=".jsonl,.ndjson,.json,.csv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
      </label>
      <p className="note">{t('import.formats')}</p>
    </div>
  );
}
