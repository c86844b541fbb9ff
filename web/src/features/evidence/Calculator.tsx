import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { Citation, Claim } from '../../api/types';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
import type { ActionId } from '../../keys/keyMap';
import { useWork } from '../evaluate/work';
import { stanceWords } from './CitationList';
import type { Stance } from './proof';
import { postComputation } from './requests';

const stances: { stance: Stance; action: ActionId; said: MessageKey }[] = [
  { stance: 'supports', action: 'computed.supports', said: 'evidence.supports' },
  { stance: 'contradicts', action: 'computed.contradicts', said: 'evidence.contradicts' },
  { stance: 'context', action: 'computed.context', said: 'evidence.context' },
];

/** Calculates exactly, in the numbers of the reader's country; a result is cited like a source and repeated by whoever checks it. */
export function Calculator({ claim, onCite }: { claim: Claim; onCite: (citation: Citation) => void }) {
  const { t, region } = useText();
  const { assignment, go, say } = useWork();
  const [input, setInput] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const result = useMutation({
    mutationFn: () => postComputation(assignment.project_id, input, region),
    onSuccess: ({ output }) => {
      say(output);
      go({}, `computed-${claim.id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (input.trim() !== '' && !result.isPending) result.mutate();
  };
  const cite = (stance: Stance) => {
    if (result.data === undefined) return;
    onCite({ id: crypto.randomUUID(), stance, quote: null, computation: result.data });
    say(t('evidence.cited', { stance: t(stanceWords[stance]) }));
    setInput('');
    result.reset();
    go({}, `claim-${claim.id}`);
  };
  useActions(
    'computed',
    {
      'computed.supports': () => cite('supports'),
      'computed.contradicts': () => cite('contradicts'),
      'computed.context': () => cite('context'),
      'computed.back': () => go({}, `claim-${claim.id}`),
    },
    root,
  );
  return (
    <section className="evidence-part" data-step="compute" aria-labelledby={`compute-${claim.id}`}>
      <Label as="h3" id={`compute-${claim.id}`}>
        {t('evidence.compute')}
      </Label>
      <form className="evidence-form" onSubmit={submit}>
        <input
          id={`evidence-compute-${claim.id}`}
          className="input mono"
          aria-label={t('evidence.expression')}
          aria-invalid={result.error !== null}
          aria-describedby={`compute-help-${claim.id}`}
          autoComplete="off"
          spellCheck={false}
          value={input}
          onChange={({ target }) => setInput(target.value)}
        />
        <Button type="submit" size="small" aria-disabled={result.isPending}>
          {t('evidence.calculate')} <KeyHint action="claims.compute" />
        </Button>
      </form>
      <p className={result.error === null ? 'note' : 'field-problem'} id={`compute-help-${claim.id}`} role="status">
        {result.error === null ? t('evidence.computeHelp') : result.error.message}
      </p>
      {result.data === undefined ? null : (
        <div ref={root} className="computed">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the result hears the keys that cite it. */}
          <p className="mono" id={`computed-${claim.id}`} tabIndex={0}>
            {result.data.input} = <b>{result.data.output}</b>
          </p>
          <div className="evidence-chips">
            {stances.map(({ stance, action, said }) => (
              <Button key={stance} size="small" onClick={() => cite(stance)}>
                {t(said)} <KeyHint action={action} />
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
