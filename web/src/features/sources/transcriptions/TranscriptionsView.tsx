import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../api/call';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { Empty, Failure, Loading } from '../../../components/states';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { postDecision, type Transcription, transcribedTextQuery, transcriptionsQuery } from '../requests';

/** What somebody brought because it could not be fetched: a second person compares it with the source and says whether it is that. */
export function TranscriptionsView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const waiting = useQuery(transcriptionsQuery(projectId));
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // What was decided leaves the list, and with it the button that had the focus.
  useEffect(() => {
    if (said !== '') status.current?.focus();
  }, [said]);
  return (
    <div className="stack">
      <p className="note">{t('sources.compareHelp')}</p>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {waiting.isPending && <Loading />}
      {waiting.isError && <Failure error={waiting.error} retry={() => void waiting.refetch()} />}
      {waiting.isSuccess && waiting.data.length === 0 && <Empty>{t('sources.nothingWaits')}</Empty>}
      {waiting.data?.map((one) => (
        <Waiting key={one.transcription_id} projectId={projectId} transcription={one} onDecided={setSaid} />
      ))}
    </div>
  );
}

interface WaitingProps {
  projectId: string;
  transcription: Transcription;
  onDecided: (said: string) => void;
}

/** One source: its address to open beside its text, and the two answers. */
function Waiting({ projectId, transcription, onDecided }: WaitingProps) {
  const { t } = useText();
  const { day, clock } = useFormats();
  const { transcription_id: id, url, given_at } = transcription;
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const text = useQuery({ ...transcribedTextQuery(projectId, id), enabled: isOpen });
  const [note, setNote] = useState('');
  const refresh = () => queries.invalidateQueries({ queryKey: transcriptionsQuery(projectId).queryKey });
  const decide = useMutation({
    mutationFn: (agrees: boolean) => postDecision(projectId, id, { agrees, note: note.trim() }),
    onSuccess: async ({ agrees }) => {
      onDecided(t(agrees === true ? 'sources.agreed' : 'sources.disagreed', { url }));
      await refresh();
    },
    onError: (error) => {
      // Somebody else was first: it is no longer asked of anybody.
      if (!(error instanceof Refusal && error.slug === 'transcription-decided')) return;
      onDecided(error.message);
      void refresh();
    },
  });
  return (
    <section className="waiting" aria-labelledby={`waiting-${id}`}>
      <div>
        <h2 id={`waiting-${id}`}>
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        </h2>
        <p className="note">{t('sources.given', { day: day(given_at), time: clock(given_at) })}</p>
      </div>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'sources.hideText' : 'sources.readText')}
          <span className="visually-hidden"> {url}</span>
        </Button>
      </div>
      {isOpen && text.isPending && <Loading />}
      {isOpen && text.isError && <Failure error={text.error} retry={() => void text.refetch()} />}
      {isOpen && text.isSuccess && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable) */}
          <section className="source-text" aria-label={t('sources.textOf', { name: url })} tabIndex={0}>
            {text.data}
          </section>
          <Field
            label={t('sources.decisionNote')}
            lines={2}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <div className="row">
            <Button disabled={decide.isPending} onClick={() => decide.mutate(true)}>
              {t('sources.agree')}
            </Button>
            <Button disabled={decide.isPending || note.trim() === ''} onClick={() => decide.mutate(false)}>
              {t('sources.disagree')}
            </Button>
            {note.trim() === '' && <span className="note">{t('sources.disagreeNeeds')}</span>}
          </div>
        </>
      )}
      {decide.isError && <Failure error={decide.error} />}
    </section>
  );
}
