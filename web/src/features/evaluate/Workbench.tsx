import { useCallback, useMemo, useRef } from 'react';
import type { AssignmentView, ProtocolView } from '../../api/types';
import { prefetched } from '../../components/prefetched';
import { loadPart } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { readMarkdown } from '../../text/readingText';
import { Conversation } from './Conversation';
import { numbered } from './draft';
import { useChecks } from './justification/useChecks';
import { NarrowBars } from './NarrowBars';
import { Panels } from './Panels';
import { awaitsConditions, type Pending, pendingOf } from './pending';
import { ResponseText } from './ResponseText';
import { RewriteSection } from './rewrite/RewriteSection';
import { TaskBar } from './TaskBar';
import { TaskDialogs } from './TaskDialogs';
import { TaskFoot } from './TaskFoot';
import { TaskStrips } from './TaskStrips';
import { useSingleActions, useTaskActions, visitNextRegion } from './taskActions';
import { type DraftStart, useDraft } from './useDraft';
import { useHandingIn } from './useHandingIn';
import { useLease } from './useLease';
import { placeOf } from './usePendingWords';
import { usePlace } from './usePlace';
import { useVoice } from './useVoice';
import { useWorkSignals } from './useWorkSignals';
import { type TextHandle, type Work, WorkContext } from './work';

const ConditionsFirst = prefetched(
  async () => (await Promise.all([import('./checklist/ConditionsFirst'), loadPart('panels')]))[0],
);

interface WorkbenchProps {
  assignment: AssignmentView;
  protocol: ProtocolView;
  start: DraftStart;
}

/** The evaluation of one response: conversation, text and panels over one draft. */
export function Workbench({ assignment, protocol, start }: WorkbenchProps) {
  const { t } = useText();
  const draft = useDraft(start);
  const { content, saving, act, choose, undo, redo, saveNow } = draft;
  const signals = useWorkSignals(assignment.assignment_id, assignment.active_millis);
  const lease = useLease(assignment, protocol.task_settings.lease_minutes, signals.lastActive);
  const { place, go } = usePlace();
  const text = useRef<TextHandle>(null);
  const { voice, say } = useVoice();

  const reading = useMemo(() => readMarkdown(assignment.response.text), [assignment.response.text]);
  const marks = useMemo(() => numbered(content.annotations), [content.annotations]);
  const categories = useMemo(() => new Map(protocol.taxonomy.categories.map((one) => [one.code, one])), [protocol]);
  const checks = useChecks(assignment, content, reading, categories);
  const asked = assignment.item.rubric_items;
  const pending = useMemo(() => pendingOf(content, protocol, checks, asked), [content, protocol, checks, asked]);
  const work: Work = useMemo(
    () => ({ assignment, protocol, reading, content, marks, checks, categories, place, text, act, go, say }),
    [assignment, protocol, reading, content, marks, checks, categories, place, act, go, say],
  );

  const { submission, isSending, submit, skipped, close, end } = useHandingIn({ work, pending, draft, signals });
  const jump = useCallback((to: Pending) => go(...withoutDialog(placeOf(to, protocol.rubric.criteria[0]?.id))), [go, protocol]);
  useTaskActions(
    { work, pending, jump, visitNext: (back) => visitNextRegion(work, back), reason: 'justification' },
    { submit, save: () => void saveNow(), pause: signals.togglePause, undo, redo },
  );
  useSingleActions(work);

  const isHidden = awaitsConditions(content, protocol);
  if (end !== null) return end;

  return (
    <WorkContext value={work}>
      <div className="task" data-view={place.view}>
        <TaskBar saving={saving} clock={signals.clock} onPause={signals.togglePause} />
        <TaskStrips saving={saving} leaseLost={lease.lost} onRetry={() => void saveNow()} />
        <main className="task-main">
          <h1 className="visually-hidden">
            {t('task.title', { project: assignment.project_name, position: assignment.position, total: assignment.total })}
          </h1>
          <div className="task-prompt">
            <Conversation />
          </div>
          {isHidden ? (
            <ConditionsFirst onConfirm={() => go({ view: 'text' }, '#region-text [role="application"]')} />
          ) : (
            <>
              <div className="task-text">
                <ResponseText />
                <RewriteSection />
              </div>
              <Panels />
            </>
          )}
          <TaskFoot pending={pending} isSending={isSending} onJump={jump} onSubmit={submit} />
        </main>
        {isHidden ? null : <NarrowBars pending={pending.length} onSubmit={submit} />}
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

function withoutDialog([place, ...focus]: ReturnType<typeof placeOf>): ReturnType<typeof placeOf> {
  return [{ ...place, dialog: null }, ...focus];
}
