import type { ItemDetail, ItemSubmission } from '../../api/leadTypes';
import type { GuidelineAnswer, ProtocolView } from '../../api/types';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';

interface ChecklistsProps {
  item: ItemDetail;
  submission: ItemSubmission;
  protocol: ProtocolView;
}

const ANSWER: Record<GuidelineAnswer['answer'], MessageKey> = {
  met: 'rubricItems.met',
  not_met: 'rubricItems.notMet',
  not_applicable: 'items.notApplicable',
};

/** What one person ticked off: the conditions of the prompt, its rubric items, the conversational guidelines. */
export function Checklists({ item, submission, protocol }: ChecklistsProps) {
  const { t, pick } = useText();
  const { conditions, rubric_answers, guideline_answers } = submission.content;
  const nameOf = (id: string | undefined) => item.responses.find((one) => one.response_id === id)?.name ?? '';
  const met = (isMet: boolean) => t(isMet ? 'rubricItems.met' : 'rubricItems.notMet');
  const lists = [
    {
      label: t('items.conditions'),
      lines: (conditions?.items ?? []).map((one) => ({
        answer: one.met == null ? '' : met(one.met),
        text: one.text,
        of: '',
        reason: '',
      })),
    },
    {
      label: t('rubricItems.title'),
      lines: (rubric_answers ?? []).map((one) => ({
        answer: met(one.met),
        text: item.rubric_items.find((asked) => asked.id === one.rubric_item)?.text ?? one.rubric_item,
        of: nameOf(one.response_id),
        reason: one.reason ?? '',
      })),
    },
    {
      label: t('items.guidelines'),
      lines: (guideline_answers ?? []).map((one) => {
        const asked = protocol.conversational_guidelines.items.find((rule) => rule.id === one.rule);
        return {
          answer: t(ANSWER[one.answer]),
          text: asked === undefined ? one.rule : pick(asked.rule),
          of: nameOf(one.response_id),
          reason: '',
        };
      }),
    },
  ];
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ label, lines }) => (
      <ul key={label} className="said-list" aria-label={label}>
        {lines.map(({ answer, text, of, reason }) => (
          <li key={`${text} ${of}`}>
            <strong>{answer}</strong> {text}
            {of !== '' && <code> {of}</code>}
            {reason !== '' && <span className="note"> {reason}</span>}
          </li>
        ))}
      </ul>
    ));
}
