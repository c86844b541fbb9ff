import { useQuery } from '@tanstack/react-query';
import type { ProjectView } from '../../api/leadTypes';
import { protocolQuery } from '../../api/project';
import type { ProtocolView } from '../../api/types';
import { draftQuery } from './protocol/usePart';

/** Whether the parts of the protocol can be changed: in the first draft, and in one of a later version. */
export const isEdited = (project: ProjectView) => project.state === 'draft' || draftOf(project) !== null;

/** The draft of a later version, if there is one. */
export const draftOf = (project: ProjectView) => project.draft_protocol_id ?? null;

/** The protocol that set-up shows: the draft or, where there is none, the version in force. */
export function useEdited(project: ProjectView) {
  const edits = isEdited(project);
  const draft = useQuery({ ...draftQuery(project.project_id), enabled: edits });
  const inForce = useQuery({ ...protocolQuery(project.project_id), enabled: !edits });
  return edits ? draft : inForce;
}

/** The settings as the form has them, from a protocol as it is stored. */
export function settingsOf({ task_settings: settings }: ProtocolView) {
  const { comparison, order, proof } = settings;
  return {
    overlap: settings.overlap,
    expected_minutes: settings.expected_minutes,
    lease_minutes: settings.lease_minutes,
    task_kind: settings.kind,
    responses_max: comparison?.responses_max ?? 2,
    repeat_percent: comparison?.repeat_percent ?? 5,
    facts_first: (settings.kind === 'comparison' ? comparison?.facts_first : order?.facts_first) ?? false,
    conditions_first: order?.conditions_first ?? false,
    guideline_checklist: order?.guideline_checklist ?? false,
    rubric_items: settings.rubric_items ?? true,
    unassisted_percent: settings.unassisted_percent ?? 20,
    proof_required: proof?.required ?? false,
    proof_queries: proof?.queries ?? 3,
    proof_connectors: proof?.connectors ?? 2,
  };
}
