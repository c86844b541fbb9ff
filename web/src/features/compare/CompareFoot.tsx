import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import { KeyHint, useTitle } from '../../keys/KeyHint';
import type { ActionId } from '../../keys/keyMap';
import { ChecksPanel } from '../evaluate/assistance/useChecksPanel';
import { ratingOf } from '../evaluate/draft';
import { JustificationText } from '../evaluate/justification/JustificationText';
import { PendingList } from '../evaluate/PendingList';
import type { Pending } from '../evaluate/pending';
import { countWords } from '../evaluate/words';
import { useWork } from '../evaluate/work';
import type { ComparingView } from './CompareBench';
import { CriteriaGrid } from './CriteriaGrid';
import { emptyComparison } from './emptyContent';
import { RankingList } from './RankingList';
import { VoteBar } from './VoteBar';

interface CompareFootProps {
  pending: readonly Pending[];
  view: ComparingView;
  show: (change: Partial<ComparingView>) => void;
  isSending: boolean;
  onJump: (pending: Pending) => void;
  onSubmit: () => void;
}

/** The answer below the texts: the preference or ranking, the criteria, the reason, and the buttons. */
export function CompareFoot({ pending, view, show, isSending, onJump, onSubmit }: CompareFootProps) {
  const title = useTitle();
  const { t } = useText();
  const { assignment, protocol, content, act, go } = useWork();
  const comparison = content.comparison ?? emptyComparison;
  const isPair = assignment.responses.length === 2;
  const isQuoting = /«[^»]+»|"[^"]+"|“[^”]+”/u.test(content.justification);
  return (
    <footer className="compare-foot">
      <div className="compare-foot-head">
        <Label id="preference-label">{t(isPair ? 'compare.preference' : 'compare.ranking')}</Label>
        <span className="note wide-only">{t('compare.blind')}</span>
        <div className="compare-switches">
          <Switch action="compare.scroll" on={view.scrollsTogether} onChange={(scrollsTogether) => show({ scrollsTogether })}>
            {t('compare.scroll')}
          </Switch>
          <Switch
            action="compare.differences"
            on={view.showsDifferences}
            onChange={(showsDifferences) => show({ showsDifferences })}
          >
            {t('compare.differences')}
          </Switch>
          <Switch action="compare.checks" on={view.showsChecks} onChange={(showsChecks) => show({ showsChecks })}>
            {t('panel.checks')}
          </Switch>
        </div>
      </div>
      {isPair ? <VoteBar /> : <RankingList />}
      <div className="compare-rest">
        {isPair ? <CriteriaGrid /> : null}
        <section className="compare-reason" aria-labelledby="reason-label">
          {comparison.cannot_judge ? (
            <>
              <Label id="reason-label">{t('compare.whyCannotJudge')}</Label>
              <textarea
                id="cannot-judge-reason"
                className="input"
                aria-labelledby="reason-label"
                value={comparison.cannot_judge_reason}
                onChange={(event) => act({ kind: 'compare', to: { cannot_judge_reason: event.target.value } })}
              />
            </>
          ) : (
            <>
              <div className="foot-head">
                <Label id="reason-label">{t('compare.reason')}</Label>
                <span className="note">
                  {t('compare.reasonWords', { count: countWords(content.justification) })}
                  {isQuoting ? ` · ✓ ${t('compare.quotes')}` : ''}
                </span>
              </div>
              <JustificationText labelledBy="reason-label" describedBy={isPair ? 'reason-help' : undefined} />
              {view.showsChecks ? <ChecksPanel of="justification" /> : null}
              {isPair ? (
                <p id="reason-help" className="note">
                  {t('compare.template')}
                </p>
              ) : null}
            </>
          )}
        </section>
        <section className="compare-end" aria-labelledby="pending-label">
          <Label id="pending-label" count={pending.length}>
            {t('task.pending')}
          </Label>
          <PendingList protocol={protocol} pending={pending} onJump={onJump} />
          <Coherence />
          <div className="foot-buttons">
            <Button title={title(t('task.skip'), 'task.skip')} onClick={() => go({ dialog: 'skip' })}>
              {t('task.skip')} <KeyHint action="task.skip" />
            </Button>
            <Button title={title(t('task.note'), 'task.note')} onClick={() => go({ dialog: 'note' })}>
              {t('task.note')} <KeyHint action="task.note" />
            </Button>
            <Button look="primary" className="submit" aria-disabled={isSending} onClick={onSubmit}>
              {t(isSending ? 'task.sending' : 'task.submit')} <KeyHint action="task.submit" />
            </Button>
          </div>
        </section>
      </div>
    </footer>
  );
}

/** Whether the preference and the scores of both responses as a whole say the same; a hint, never a demand. */
function Coherence() {
  const { t } = useText();
  const { assignment, content, protocol } = useWork();
  const preference = content.comparison?.preference ?? null;
  const criterion = protocol.rubric.criteria.find((one) => one.holistic)?.id ?? '';
  const [a, b] = assignment.responses.map((one) => ratingOf(content, criterion, one.response_id)?.value ?? null);
  if (preference === null || a === null || b === null || a === undefined || b === undefined) return null;
  const isCoherent = Math.sign(preference) === Math.sign(b - a);
  return (
    <p className={isCoherent ? 'note' : 'note note-need'}>
      {t(isCoherent ? 'compare.coherent' : 'compare.incoherent', { a, b })}
    </p>
  );
}

interface SwitchProps {
  action: ActionId;
  on: boolean;
  onChange: (on: boolean) => void;
  children: string;
}

function Switch({ action, on, onChange, children }: SwitchProps) {
  return (
    <button type="button" className="compare-switch" aria-pressed={on} onClick={() => onChange(!on)}>
      <KeyHint action={action} /> {children}
    </button>
  );
}
