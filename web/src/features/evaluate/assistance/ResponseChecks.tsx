import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import type { SuggestionView } from '../../../api/types';
import { Label } from '../../../components/Label';
import { Failure } from '../../../components/states';
import { useCheckText } from '../../../i18n/useCheckText';
import { useActions } from '../../../keys/actions';
import { KeyHint } from '../../../keys/KeyHint';
import { useWork } from '../work';
import { CheckState } from './CheckState';
import { ReadabilityFigures } from './ReadabilityFigures';
import { checkQuery, type ResponseCheck } from './requests';
import { SuggestionRow } from './SuggestionRow';
import { type Decisions, useDecisions } from './useDecisions';

const quickKinds = ['arithmetic', 'numbers', 'language', 'variety', 'register', 'readability'] as const;

/** The checks of the response, by what they look at: those of the server at once, those of the other process as they come. */
export function ResponseChecks({ installCommand }: { installCommand: string }) {
  const t = useCheckText();
  const quick = useCheck('quick');
  const decisions = useDecisions();
  const list = useRef<HTMLDivElement>(null);

  /** From the suggestion that has the focus, or to the first where none has it. */
  const move = (step: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.suggestion') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
  };
  useActions('checks', { 'checks.next': () => move(1), 'checks.previous': () => move(-1) }, list);

  return (
    <div ref={list} className="response-checks">
      <p className="assistance-keys">
        <KeyHint action="checks.previous" /> <KeyHint action="checks.next" /> {t('keys')} · <KeyHint action="checks.accept" />{' '}
        {t('accept')} · <KeyHint action="checks.dismiss" /> {t('dismiss')}
      </p>
      {quick.isError ? <Failure error={quick.error} retry={() => void quick.refetch()} /> : null}
      {quick.isPending ? <CheckState state="running" running={t('quickRunning')} command="" /> : null}
      {quickKinds.map((kind) => {
        const suggestions = quick.data?.suggestions.filter((one) => one.kind === kind) ?? [];
        const readability = kind === 'readability' ? quick.data?.readability : null;
        if (suggestions.length === 0 && !readability) return null;
        return (
          <Group key={kind} kind={kind} suggestions={suggestions} decisions={decisions} onMove={move}>
            {readability ? <ReadabilityFigures readability={readability} /> : null}
          </Group>
        );
      })}
      <HeavyGroup check="grammar" installCommand={installCommand} decisions={decisions} onMove={move} />
      <HeavyGroup check="algebra" installCommand={installCommand} decisions={decisions} onMove={move} />
    </div>
  );
}

function useCheck(check: ResponseCheck) {
  const { assignment } = useWork();
  return useQuery(checkQuery(assignment.assignment_id, assignment.response.response_id, check));
}

interface GroupProps {
  kind: SuggestionView['kind'];
  suggestions: readonly SuggestionView[];
  decisions: Decisions;
  onMove: (step: 1 | -1) => void;
  children?: React.ReactNode;
}

function Group({ kind, suggestions, decisions, onMove, children }: GroupProps) {
  const t = useCheckText();
  const name = useId();
  const open = suggestions.filter((one) => decisions.of(one) !== 'dismissed');
  return (
    // Not a landmark: of several responses each has a group of the same name.
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, there is no form.
    <div className="check-group" role="group" aria-labelledby={name}>
      <Label as="h3" id={name} count={open.length === 0 ? undefined : open.length}>
        {t(`kind.${kind}`)}
      </Label>
      {children}
      <ul>
        {suggestions.map((one) => (
          <SuggestionRow key={one.suggestion_id} suggestion={one} decisions={decisions} onMove={onMove} />
        ))}
      </ul>
    </div>
  );
}

interface HeavyGroupProps {
  check: 'grammar' | 'algebra';
  installCommand: string;
  decisions: Decisions;
  onMove: (step: 1 | -1) => void;
}

function HeavyGroup({ check, installCommand, decisions, onMove }: HeavyGroupProps) {
  const t = useCheckText();
  const answer = useCheck(check);
  const suggestions = answer.data?.suggestions ?? [];
  const retry = () => void answer.refetch();
  return (
    <Group kind={check} suggestions={suggestions} decisions={decisions} onMove={onMove}>
      {answer.isError ? <Failure error={answer.error} retry={retry} /> : null}
      <CheckState
        state={answer.data?.state ?? 'running'}
        running={t(`${check}Running`)}
        command={installCommand}
        isEmpty={suggestions.length === 0}
        retry={retry}
      />
    </Group>
  );
}
