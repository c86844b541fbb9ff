import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { StateShape } from '../../../components/StateShape';
import { useText } from '../../../i18n/useText';
import { documentsQuery, postDocument } from '../requests';

/** A file on its way: how much of it has gone, 0 to 1, or why it was refused. */
type Sent = { id: string; name: string } & (
  | { kind: 'waiting' }
  | { kind: 'sending'; share: number }
  | { kind: 'done' }
  | { kind: 'refused'; message: string }
);

/** Brings files, one after the other; one that is refused stops no other. */
export function DocumentUploads({ projectId }: { projectId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly Sent[]>([]);
  const [isOver, setOver] = useState(false);

  const bring = async (list: FileList | null) => {
    const chosen = [...(list ?? [])].map((file) => ({ id: crypto.randomUUID(), file }));
    setFiles((known) => [...known, ...chosen.map(({ id, file }): Sent => ({ id, name: file.name, kind: 'waiting' }))]);
    for (const { id, file } of chosen) {
      const say = (sent: Sent) => setFiles((known) => known.map((one) => (one.id === id ? sent : one)));
      try {
        await postDocument(projectId, file, (share) => say({ id, name: file.name, kind: 'sending', share }));
        say({ id, name: file.name, kind: 'done' });
      } catch (error) {
        say({ id, name: file.name, kind: 'refused', message: error instanceof Error ? error.message : String(error) });
      }
      await queries.invalidateQueries({ queryKey: documentsQuery(projectId).queryKey });
    }
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the file input below is for all */}
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
          void bring(event.dataTransfer.files);
        }}
      >
        <label>
          {t('sources.drop')}
          <span className="button">{t('sources.browse')}</span>
          <input
            type="file"
            multiple
            className="visually-hidden"
            accept=".html,.htm,.xhtml,.pdf,.txt,.md"
            onChange={({ target }) => {
              void bring(target.files).then(() => {
                target.value = '';
              });
            }}
          />
        </label>
        <p className="note">{t('sources.dropHelp')}</p>
      </div>
      <ul className="uploads" aria-label={t('sources.uploads')} aria-live="polite">
        {files.map((one) => (
          <li key={one.id}>
            <Upload sent={one} />
          </li>
        ))}
      </ul>
      {files.length > 0 && files.every(({ kind }) => kind === 'done' || kind === 'refused') ? (
        <div>
          <Button size="small" onClick={() => setFiles([])}>
            {t('sources.clear')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Upload({ sent }: { sent: Sent }) {
  const { t } = useText();
  switch (sent.kind) {
    case 'waiting':
      return (
        <span className="note">
          {sent.name}: {t('sources.queued')}
        </span>
      );
    case 'sending':
      return (
        <>
          {sent.name} <progress value={sent.share} max={1} aria-label={sent.name} />
        </>
      );
    case 'done':
      return (
        <span>
          <StateShape shape="yes" />
          {sent.name}: {t('sources.uploaded')}
        </span>
      );
    case 'refused':
      return (
        <span className="field-problem">
          <StateShape shape="no" />
          {sent.name}: {sent.message}
        </span>
      );
  }
}
