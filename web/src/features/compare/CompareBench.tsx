import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AssignmentView, ProtocolView } from '../../api/types';
import { prefetched } from '../../components/prefetched';
import { loadPart } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { readMarkdown } from '../../text/readingText';
import { useChecksPanel } from '../evaluate/assistance/useChecksPanel';
import { type Change, numbered } from '../evaluate/draft';
import { awaitsConditions, claimsToJudgeFirst, type Pending } from '../evaluate/pending';
import { earlierQuery } from '../evaluate/requests';
import { TaskBar } from '../evaluate/TaskBar';
import { TaskDialogs } from '../evaluate/TaskDialogs';
import { TaskStrips } from '../evaluate/TaskStrips';
import { useTaskActions } from '../evaluate/taskActions';
import { useTaskSource } from '../evaluate/taskSource';
import { type DraftStart, useDraft } from '../evaluate/useDraft';
import { useHandingIn } from '../evaluate/useHandingIn';
import { useLease } from '../evaluate/useLease';
import { placeOf } from '../evaluate/usePendingWords';
import { usePlace } from '../evaluate/usePlace';
import { useVoice } from '../evaluate/useVoice';
import { useWorkSignals } from '../evaluate/useWorkSignals';
import { type TextHandle, type Work, WorkContext } from '../evaluate/work';
import { CompareFoot } from './CompareFoot';
import { ComparePrompt } from './ComparePrompt';
import { CompareTexts } from './CompareTexts';
import { useCompareActions, visitNextSide } from './compareActions';
import './compare.css';
import { answersIn, pendingOfComparison } from './comparison';
import { emptyComparison } from './emptyContent';

const ConditionsFirst = prefetched(
  async () => (await Promise.all([import('../evaluate/checklist/ConditionsFirst'), loadPart('panels')]))[0],
);

const none: string[] = [];

interface CompareBenchProps {
  assignment: AssignmentView;
  protocol: ProtocolView;
  start: DraftStart;
}

/** How the texts are shown; nothing of it is work. */
export interface ComparingView {
  /** Which responses stand left and right, by their place in the order shown. */
  pair: [number, number];
  scrollsTogether: boolean;
  showsDifferences: boolean;
  /** Whether each response and the reason stand with what machines suggest on them. */
  showsChecks: boolean;
  /** On a narrow screen one of the two is seen. */
  narrow: 0 | 1;
}

/** Responses to one prompt side by side, blind, over one draft. */
export default function CompareBench({ assignment, protocol, start }: CompareBenchProps) {
  const { t } = useText();
  const draft = useDraft(start);
  const { content, saving, choose, undo, redo, saveNow } = draft;
  const signals = useWorkSignals(assignment.assignment_id, assignment.active_millis);
  const lease = useLease(assignment, protocol.task_settings.lease_minutes, signals.lastActive);
  useChecksPanel(assignment.assignment_id);
  const { place, go } = usePlace();
  const text = useRef<TextHandle>(null);
  const { voice, say } = useVoice();
  const isTried = useTaskSource().trial !== null;
  const { data } = useQuery({ ...earlierQuery(assignment.assignment_id), enabled: !isTried });
  const earlier = data?.justifications ?? none;
  const [view, setView] = useState<ComparingView>({
    pair: [0, 1],
    scrollsTogether: true,
    showsDifferences: false,
    showsChecks: false,
    narrow: 0,
  });
  const show = useCallback((change: Partial<ComparingView>) => setView((known) => ({ ...known, ...change })), []);

  const waits = claimsToJudgeFirst(content, protocol).length > 0;
  const { act: change } = draft;
  // Where facts come first there is no preference before the verdicts, from keys or from the mouse.
  const act = useCallback(
    (wanted: Change) => (waits && answersIn(wanted) ? say(t('pending.verdictsFirst')) : change(wanted)),
    [change, waits, t, say],
  );

  const readings = useMemo(() => assignment.responses.map((one) => readMarkdown(one.text)), [assignment.responses]);
  const marks = useMemo(() => numbered(content.annotations), [content.annotations]);
  const categories = useMemo(() => new Map(protocol.taxonomy.categories.map((one) => [one.code, one])), [protocol]);
  const comparison = content.comparison ?? emptyComparison;
  const pending = useMemo(
    () => pendingOfComparison(content, protocol, readings.length, earlier),
    [content, protocol, readings.length, earlier],
  );
  const work: Work = useMemo(() => {
    const reading = readings[0] ?? readMarkdown('');
    return { assignment, protocol, reading, content, marks, checks: [], categories, place, text, act, go, say };
  }, [assignment, protocol, readings, content, marks, categories, place, act, go, say]);

  const { submission, isSending, submit, skipped, close, end } = useHandingIn({ work, pending, draft, signals });
  const jump = useCallback(
    (to: Pending) => {
      const [where, focus] = placeOf(to, undefined);
      go({ ...where, dialog: null }, focus);
    },
    [go],
  );
  useTaskActions(
    { work, pending, jump, visitNext: (back) => visitNextSide(go, back), reason: '.compare-reason textarea' },
    { submit, save: () => void saveNow(), pause: signals.togglePause, undo, redo },
  );
  useCompareActions({ comparison, count: readings.length, view, show, act, go, say, t });

  if (end !== null) return end;

  return (
    <WorkContext value={work}>
      <div className="task">
        <TaskBar saving={saving} clock={signals.clock} onPause={signals.togglePause} />
        <TaskStrips saving={saving} leaseLost={lease.lost} onRetry={() => void saveNow()} />
        <main className="compare">
          <h1 className="visually-hidden">
            {t('compare.title', { project: assignment.project_name, position: assignment.position, total: assignment.total })}
          </h1>
          <ComparePrompt />
          {awaitsConditions(content, protocol) ? (
            <ConditionsFirst onConfirm={() => go({}, '#compared-text-0 [role="application"]')} />
          ) : (
            <>
              <CompareTexts readings={readings} view={view} show={show} />
              <CompareFoot pending={pending} view={view} show={show} isSending={isSending} onJump={jump} onSubmit={submit} />
            </>
          )}
        </main>
        {voice}
        <TaskDialogs
          pending={pending}
          submission={submission}
          saving={saving}
          choose={choose}
          onJump={jump}
          onClose={close}
          onSkipped={skipped}
        />
      </div>
    </WorkContext>
  );
}
