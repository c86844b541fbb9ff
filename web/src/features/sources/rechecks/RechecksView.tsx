import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Choice } from '../../../components/Choice';
import { State } from '../../../components/State';
import { Empty, Failure, Loading } from '../../../components/states';
import type { MessageKey } from '../../../i18n/language';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { diffWords } from '../../../text/wordDiff';
import { postRechecks, type Recheck, rechecksQuery } from '../requests';

type Found = NonNullable<Recheck['state']>;

const STATE_WORD: Record<Found, MessageKey> = {
  same: 'sources.state.same',
  context_changed: 'sources.state.context_changed',
  ambiguous: 'sources.state.ambiguous',
  changed: 'sources.state.changed',
  gone: 'sources.state.gone',
  soft_404: 'sources.state.soft_404',
  redirected: 'sources.state.redirected',
  unreachable: 'sources.state.unreachable',
};
/** The quotation stands there; stands there, in another way; does not, or nobody could look. */
const SHAPES: Record<Found, 'yes' | 'open' | 'no' | 'pending'> = {
  same: 'yes',
  context_changed: 'open',
  ambiguous: 'open',
  changed: 'no',
  gone: 'no',
  soft_404: 'no',
  redirected: 'no',
  unreachable: 'pending',
};
const STATES = Object.keys(STATE_WORD) as Found[];
const RETRACTED = 'retracted';

interface RechecksViewProps {
  projectId: string;
  mayStart: boolean;
}

/** What became of the quotations that verdicts rest on: those that do not stand there as they did come first. */
export function RechecksView({ projectId, mayStart }: RechecksViewProps) {
  const { t } = useText();
  const [state, setState] = useState('');
  const queries = useQueryClient();
  const list = useQuery(rechecksQuery(projectId));
  const start = useMutation({
    mutationFn: () => postRechecks(projectId),
    onSuccess: (begun) => queries.setQueryData(rechecksQuery(projectId).queryKey, begun),
  });
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const { rechecks, cited, running_since: since } = list.data;
  if (cited === 0 && rechecks.length === 0) return <Empty>{t('sources.nothingCited')}</Empty>;
  const shown = rechecks.filter((one) => state === '' || (state === RETRACTED ? one.retracted_at !== null : one.state === state));
  const counts = new Map(STATES.map((one) => [one, rechecks.filter((each) => each.state === one).length]));
  return (
    <div className="stack">
      <div className="row registry-search">
        <Choice label={t('sources.state')} value={state} onChange={({ target }) => setState(target.value)}>
          <option value="">{t('sources.allStates')}</option>
          {STATES.map((one) => (
            <option key={one} value={one}>
              {t('sources.stateCount', { state: t(STATE_WORD[one]), count: counts.get(one) ?? 0 })}
            </option>
          ))}
          <option value={RETRACTED}>
            {t('sources.retractedCount', { count: rechecks.filter(({ retracted_at }) => retracted_at !== null).length })}
          </option>
        </Choice>
        <p className="note" role="status">
          {t('sources.looked', { count: rechecks.filter((one) => one.state !== null).length, cited })}
        </p>
        {mayStart && (
          <Button disabled={since !== null || start.isPending} onClick={() => start.mutate()}>
            {t('sources.checkNow')}
          </Button>
        )}
      </div>
      {start.isError && <Failure error={start.error} />}
      {since === null ? null : (
        <Progress done={rechecks.filter(({ at }) => Date.parse(at) >= Date.parse(since)).length} cited={cited} />
      )}
      {shown.length === 0 ? <Empty>{t(rechecks.length === 0 ? 'sources.notLooked' : 'sources.noneInState')}</Empty> : null}
      <ul className="rechecks">
        {shown.map((one) => (
          <li key={`${one.capture_id} ${one.start} ${one.end}`}>
            <Looked recheck={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Progress({ done, cited }: { done: number; cited: number }) {
  const { t, number } = useText();
  return (
    <p role="status">
      {t('sources.checking', { done: number(done), cited: number(cited) })}
      <progress value={done} max={Math.max(1, cited)} aria-label={t('sources.checkNow')} />
    </p>
  );
}

/** One quotation: where it stood, what became of it, and what stands there now, word by word. */
function Looked({ recheck }: { recheck: Recheck }) {
  const { t } = useText();
  const { day, clock } = useFormats();
  const { url, title, exact, state, at, nearest, detail, retracted_at: retracted } = recheck;
  return (
    <>
      {retracted === null ? null : (
        <p>
          <State shape="no">{t('sources.retracted', { day: day(retracted) })}</State>
        </p>
      )}
      {state === null ? null : (
        <p>
          <State shape={SHAPES[state]}>{t(STATE_WORD[state])}</State>
        </p>
      )}
      {nearest === null || nearest === exact ? (
        <blockquote className="quote">«{exact}»</blockquote>
      ) : (
        <Differences before={exact} after={nearest} />
      )}
      <p className="note">
        <a href={url} target="_blank" rel="noreferrer">
          {title === '' ? url : title}
        </a>
        {state === null ? null : ` · ${t('sources.lookedAt', { day: day(at), time: clock(at) })}`}
        {detail === null || detail === '' ? null : <span className="mono"> · {detail}</span>}
      </p>
    </>
  );
}

function Differences({ before, after }: { before: string; after: string }) {
  const { t } = useText();
  return (
    <div>
      <p className="note">{t('sources.quotedAndNow')}</p>
      <blockquote className="quote differences">
        {diffWords(before, after).map(({ kind, text }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison keep their order
          if (kind === 'gone') return <del key={index}>{text}</del>;
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison keep their order
          if (kind === 'new') return <ins key={index}>{text}</ins>;
          return text;
        })}
      </blockquote>
    </div>
  );
}
