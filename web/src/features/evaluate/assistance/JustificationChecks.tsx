import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SuggestionView } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Label } from '../../../components/Label';
import { Failure } from '../../../components/states';
import { useCheckText } from '../../../i18n/useCheckText';
import { useText } from '../../../i18n/useText';
import { useWork } from '../work';
import { CheckState } from './CheckState';
import { checkJustification } from './requests';
import { replaced, sayOf } from './suggested';
import { useRecord } from './useDecisions';

const REPLACEMENTS = 3;

/** The grammar of what the evaluator writes: one press replaces a passage. */
export function JustificationChecks({ installCommand }: { installCommand: string }) {
  const t = useCheckText();
  const { t: words } = useText();
  const { assignment, content, act, say } = useWork();
  const [known, setKnown] = useState<{ text: string; suggestions: SuggestionView[] } | null>(null);
  const { assignment_id } = assignment;
  const check = useMutation({
    mutationFn: (text: string) => checkJustification(assignment_id, text),
    onSuccess: ({ state, suggestions }, text) => {
      if (state === 'done') setKnown({ text, suggestions: suggestions.filter((one) => one.decision === null) });
    },
  });
  const record = useRecord(assignment_id);
  const { justification } = content;
  const isCurrent = known !== null && known.text === justification;
  const state = check.data?.state ?? 'done';

  const replace = (one: SuggestionView, replacement: string) => {
    if (known === null) return;
    const after = replaced(known.text, known.suggestions, one, replacement);
    act({ kind: 'write', field: 'justification', text: after.text });
    setKnown(after);
    record(one, 'accepted');
    say(t('saidReplaced'));
  };
  const dismiss = (one: SuggestionView) => {
    if (known === null) return;
    setKnown({ ...known, suggestions: known.suggestions.filter((other) => other !== one) });
    record(one, 'dismissed');
    say(t('saidDismissed'));
  };

  return (
    <section className="check-group" aria-labelledby="checks-justification">
      <Label as="h3" id="checks-justification">
        {t('justification')}
      </Label>
      {check.isError ? <Failure error={check.error} /> : null}
      {check.isPending ? <CheckState state="running" running={t('grammarRunning')} command={installCommand} /> : null}
      {check.isSuccess && state !== 'done' ? <CheckState state={state} running="" command={installCommand} /> : null}
      {known !== null && !isCurrent ? <p className="note">{t('justificationChanged')}</p> : null}
      {isCurrent && known.suggestions.length === 0 ? <p className="note">{t('none')}</p> : null}
      {isCurrent ? (
        <ul>
          {known.suggestions.map((one) => (
            <li key={one.suggestion_id} className="suggestion">
              <p className="suggestion-quote">{words('quote', { text: one.exact })}</p>
              <p className="suggestion-said">{sayOf(one, t)}</p>
              <p className="suggestion-acts">
                {one.replacements.slice(0, REPLACEMENTS).map((replacement) => (
                  <Button key={replacement} size="small" onClick={() => replace(one, replacement)}>
                    {t('replace', { replacement })}
                  </Button>
                ))}
                <Button size="small" onClick={() => dismiss(one)}>
                  {t('dismiss')}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {justification.trim() === '' ? (
        <p className="note">{t('justificationEmpty')}</p>
      ) : isCurrent ? null : (
        <Button size="small" id="check-justification" disabled={check.isPending} onClick={() => check.mutate(justification)}>
          {t('justificationCheck')}
        </Button>
      )}
    </section>
  );
}
