import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Claim } from '../../api/types';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { StateShape } from '../../components/StateShape';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import { useWork } from '../evaluate/work';
import { type CaptureOrder, postCapture } from './requests';

const SHOWN_MAX = 5;
const shapes: Record<CaptureOrder['state'], 'yes' | 'no' | 'pending'> = {
  waiting: 'pending',
  captured: 'yes',
  refused: 'no',
  failed: 'no',
};

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
    <section className="evidence-part" aria-labelledby={`captures-${claim.id}`}>
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
            <StateShape shape={shapes[one.state]} />
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
              {one.state === 'captured' ? (one.capture?.flags ?? []).join(', ') : null}
              {one.state === 'waiting' ? t('evidence.waiting') : null}
              {one.state === 'refused' || one.state === 'failed' ? one.message : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
