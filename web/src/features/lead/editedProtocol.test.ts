import { expect, test } from 'vitest';
import type { ProjectView } from '../../api/leadTypes';
import type { ProtocolView } from '../../api/types';
import fixture from '../evaluate/protocol.fixture.json';
import { isEdited, settingsOf } from './editedProtocol';

const protocol = fixture as unknown as ProtocolView;

test('a published project is edited in a draft of its next version only', () => {
  const project = { state: 'published' } as ProjectView;
  expect(isEdited(project)).toBe(false);
  expect(isEdited({ ...project, draft_protocol_id: 'x' })).toBe(true);
  expect(isEdited({ ...project, state: 'draft' })).toBe(true);
});

test('what a protocol does not say of its tasks is as the server takes it', () => {
  const settings = { kind: 'single', overlap: 2, lease_minutes: 60, expected_minutes: 5 } as const;
  expect(settingsOf({ ...protocol, task_settings: settings })).toMatchObject({
    overlap: 2,
    task_kind: 'single',
    rubric_items: true,
    proof_required: false,
    proof_queries: 3,
    facts_first: false,
  });
});

test('facts first is of the comparison where responses are compared', () => {
  const settings = {
    kind: 'comparison',
    overlap: 2,
    lease_minutes: 60,
    expected_minutes: 5,
    comparison: { responses_max: 3, repeat_percent: 0, facts_first: true },
    order: { conditions_first: true, facts_first: false, guideline_checklist: false },
  } as const;
  expect(settingsOf({ ...protocol, task_settings: settings })).toMatchObject({
    responses_max: 3,
    repeat_percent: 0,
    facts_first: true,
    conditions_first: true,
  });
});
