import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Claim } from '../../api/types';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { StateShape } from '../../components/StateShape';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import { useWork } from '../evaluate/work';
import { type CaptureOrder, capturesQuery, isUnconfirmed, postCapture } from './requests';
import { TranscriptionForm } from './TranscriptionForm';

const SHOWN_MAX = 5;
const shapes: Record<CaptureOrder['state'], 'yes' | 'no' | 'pending'> = {
  waiting: 'pending',
  captured: 'yes',
  refused: 'no',
  failed: 'no',
};

const isLost = ({ state }: CaptureOrder) => state === 'refused' || state === 'failed';

interface CaptureFormProps {
  claim: Claim;
  captures: readonly CaptureOrder[];
  onShow: (order: string) => void;
}

/** Archives an address that is pasted; what is on its way blocks nothing. */
export function CaptureForm({ claim, captures, onShow }: CaptureFormProps) {
  const { t } = useText();
  const { assignment, say, go } = useWork();
  const [url, setUrl] = useState('');
  const [brought, setBrought] = useState<string | null>(null);
  const queries = useQueryClient();
  const { project_id } = assignment;
  const order = useMutation({
    mutationFn: () => postCapture(project_id, url.trim()),
    onSuccess: async (made) => {
      setUrl('');
      await queries.invalidateQueries({ queryKey: ['captures', project_id] });
      say(t('evidence.ordered'));
      go({}, `capture-${made.order_id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (url.trim() !== '' && !order.isPending) order.mutate();
  };
  return (
    <section className="evidence-part" data-step="search" aria-labelledby={`captures-${claim.id}`}>
      <Label as="h3" id={`captures-${claim.id}`}>
        {t('evidence.archive')}
      </Label>
      <form className="evidence-form" onSubmit={submit}>
        <input
          id={`evidence-capture-${claim.id}`}
          className="input"
          type="url"
          inputMode="url"
          placeholder="https://"
          aria-label={t('evidence.address')}
          aria-invalid={order.error !== null}
          aria-describedby={order.error === null ? undefined : `evidence-capture-problem-${claim.id}`}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        <Button type="submit" size="small" aria-disabled={order.isPending}>
          {t('evidence.store')} <KeyHint action="claims.capture" />
        </Button>
      </form>
      {order.error === null ? null : (
        <p className="field-problem" role="alert" id={`evidence-capture-problem-${claim.id}`}>
          {order.error.message}
        </p>
      )}
      <ul className="captures">
        {captures.slice(0, SHOWN_MAX).map((one) => (
          <li key={one.order_id}>
            <StateShape shape={isUnconfirmed(one) ? 'open' : shapes[one.state]} />
            <button
              type="button"
              id={`capture-${one.order_id}`}
              className="link-button"
              aria-disabled={one.state !== 'captured'}
              onClick={() => one.state === 'captured' && onShow(one.order_id)}
            >
              {one.capture === null || one.capture.title === '' ? one.url : one.capture.title}
            </button>
            <span className="note">
              {isUnconfirmed(one) ? t('evidence.unconfirmed') : (one.capture?.flags ?? []).join(', ')}
              {one.state === 'waiting' ? t('evidence.waiting') : null}
              {isLost(one) ? one.message : null}
            </span>
            {isLost(one) && brought !== one.order_id ? (
              <button
                type="button"
                id={`bring-${one.order_id}`}
                className="link-button bring"
                onClick={() => setBrought(one.order_id)}
              >
                {t('evidence.bringIt')}
                <span className="visually-hidden"> {one.url}</span>
              </button>
            ) : null}
            {brought === one.order_id ? (
              <TranscriptionForm
                url={one.url}
                onBrought={(captureId) => {
                  setBrought(null);
                  const known = queries.getQueryData(capturesQuery(project_id).queryKey) ?? [];
                  const made = known.find(({ capture }) => capture?.capture_id === captureId);
                  if (made !== undefined) go({}, `capture-${made.order_id}`);
                }}
                onClose={() => {
                  setBrought(null);
                  go({}, `bring-${one.order_id}`);
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
