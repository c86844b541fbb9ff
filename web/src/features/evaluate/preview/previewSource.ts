import { call } from '../../../api/call';
import type { AssignmentView } from '../../../api/types';
import type { TaskSource, Trial } from '../taskSource';

/**
 * Where the work on a tried task goes: nowhere. Only handing in asks the server, which says what it would refuse under
 * the protocol as it stands, and keeps nothing.
 */
export function previewSource(task: AssignmentView, trial: Trial): TaskSource {
  const now = () => new Date().toISOString();
  const nothing = async () => {};
  return {
    drafts: { write: nothing, remove: nothing },
    steps: { write: nothing },
    putDraft: async (_, content, version) => ({ version: version + 1, content, saved_at: now() }),
    postSubmission: async (_, content) => {
      await call('POST', `/projects/${task.project_id}/preview/submission`, {
        body: {
          item_id: task.item.item_id,
          response_ids: task.responses.map((response) => response.response_id),
          content,
        },
      });
      // It has no receipt, since there is no submission; what is shown in its place does not ask for one.
      return { submission_id: task.assignment_id, revision: 0, submitted_at: now(), sha256: '' };
    },
    postSkip: async () => ({ ...task, state: 'skipped' }),
    postRenew: async () => ({ ...task, lease_until: new Date(Date.now() + 3_600_000).toISOString() }),
    // As without a connection: the clock runs here, and nobody hears of it.
    postSignals: () => Promise.reject(new Error('a preview reports no work')),
    postQuestion: nothing,
    trial,
  };
}
