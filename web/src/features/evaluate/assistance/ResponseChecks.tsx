import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef } from 'react';
import type { SuggestionView } from '../../../api/types';
import { Key } from '../../../components/Key';
import { Label } from '../../../components/Label';
import { Failure } from '../../../components/states';
import { isWriting } from '../../../components/typing';
import { useCheckText } from '../../../i18n/useCheckText';
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.suggestion') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || rows.length === 0) return;
    event.preventDefault();
    rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the suggestions inside.
    <div ref={list} className="response-checks" onKeyDown={onKeyDown}>
      <p className="assistance-keys">
        <Key>↑</Key> <Key>↓</Key> {t('keys')} · <Key>A</Key> {t('accept')} · <Key>Supr</Key> {t('dismiss')}
      </p>
      {quick.isError ? <Failure error={quick.error} retry={() => void quick.refetch()} /> : null}
      {quick.isPending ? <CheckState state="running" running={t('quickRunning')} command="" /> : null}
      {quickKinds.map((kind) => {
        const suggestions = quick.data?.suggestions.filter((one) => one.kind === kind) ?? [];
        const readability = kind === 'readability' ? quick.data?.readability : null;
        if (suggestions.length === 0 && !readability) return null;
        return (
          <Group key={kind} kind={kind} suggestions={suggestions} decisions={decisions}>
            {readability ? <ReadabilityFigures readability={readability} /> : null}
          </Group>
        );
      })}
      <HeavyGroup check="grammar" installCommand={installCommand} decisions={decisions} />
      <HeavyGroup check="algebra" installCommand={installCommand} decisions={decisions} />
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
  children?: React.ReactNode;
}

function Group({ kind, suggestions, decisions, children }: GroupProps) {
  const t = useCheckText();
  const open = suggestions.filter((one) => decisions.of(one) !== 'dismissed');
  return (
    <section className="check-group" aria-labelledby={`checks-${kind}`}>
      <Label as="h3" id={`checks-${kind}`} count={open.length === 0 ? undefined : open.length}>
        {t(`kind.${kind}`)}
      </Label>
      {children}
      <ul>
        {suggestions.map((one) => (
          <SuggestionRow key={one.suggestion_id} suggestion={one} decisions={decisions} />
        ))}
      </ul>
    </section>
  );
}

interface HeavyGroupProps {
  check: 'grammar' | 'algebra';
  installCommand: string;
  decisions: Decisions;
}

function HeavyGroup({ check, installCommand, decisions }: HeavyGroupProps) {
  const t = useCheckText();
  const answer = useCheck(check);
  const suggestions = answer.data?.suggestions ?? [];
  const retry = () => void answer.refetch();
  return (
    <Group kind={check} suggestions={suggestions} decisions={decisions}>
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
