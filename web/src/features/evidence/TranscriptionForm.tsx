import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { useText } from '../../i18n/useText';
import { useWork } from '../evaluate/work';
import { capturesQuery, postTranscription } from './requests';

interface TranscriptionFormProps {
  /** Of the source that could not be archived: by it the tier is told. */
  url: string;
  onBrought: (captureId: string) => void;
  onClose: () => void;
}

/** Brings what could not be fetched: its text, pasted, or a PDF of it. It proves something once a second person has compared it. */
export function TranscriptionForm({ url, onBrought, onClose }: TranscriptionFormProps) {
  const { t } = useText();
  const { assignment, say } = useWork();
  const { project_id } = assignment;
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const queries = useQueryClient();
  useEffect(() => area.current?.focus(), []);
  const bring = useMutation({
    mutationFn: () => postTranscription(project_id, url, file ?? new Blob([text])),
    onSuccess: async ({ capture_id }) => {
      await queries.invalidateQueries({ queryKey: capturesQuery(project_id).queryKey });
      say(t('evidence.brought'));
      onBrought(capture_id);
    },
  });
  const isEmpty = file === null && text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !bring.isPending) bring.mutate();
  };
  return (
    <form className="transcription" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && leave(event, onClose)}>
      <label className="field">
        <span className="field-label">{t('evidence.pasteText')}</span>
        <textarea
          ref={area}
          className="input"
          rows={5}
          disabled={file !== null}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <label className="field">
        <span className="field-label">{t('evidence.orPdf')}</span>
        <input
          type="file"
          accept=".pdf,application/pdf,.txt,text/plain"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </label>
      <p className="note">{t('evidence.bringHelp')}</p>
      {bring.error === null ? null : (
        <p className="field-problem" role="alert">
          {bring.error.message}
        </p>
      )}
      <span className="evidence-chips">
        <Button type="submit" size="small" aria-disabled={isEmpty || bring.isPending}>
          {t('evidence.bring')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('evidence.cancel')}
        </Button>
      </span>
    </form>
  );
}

function leave(event: React.KeyboardEvent, onClose: () => void) {
  event.stopPropagation();
  onClose();
}
