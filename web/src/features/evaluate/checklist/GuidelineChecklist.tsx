import { useId, useMemo, useState } from 'react';
import type { ConversationalGuidelines, GuidelineAnswer } from '../../../api/types';
import { Label } from '../../../components/Label';
import type { MessageKey } from '../../../i18n/language';
import { useText } from '../../../i18n/useText';
import { KeyHint } from '../../../keys/KeyHint';
import type { ActionId } from '../../../keys/keyMap';
import { useMarkActions } from '../useMarkActions';
import { useWork } from '../work';
import { CheckRow } from './CheckRow';
import { GuidelineText } from './GuidelineText';
import { type GuidelineSection, sectionAbout } from './guidelineSections';

type Item = ConversationalGuidelines['items'][number];
type Answer = GuidelineAnswer['answer'];

const words: Record<Answer, { label: MessageKey; name: MessageKey; action: ActionId }> = {
  met: { label: 'checklist.yes', name: 'checklist.met', action: 'checklist.met' },
  not_met: { label: 'checklist.no', name: 'checklist.notMet', action: 'checklist.not-met' },
  not_applicable: { label: 'checklist.notApplicableShort', name: 'checklist.notApplicable', action: 'checklist.not-applicable' },
};

/** The conversational guidelines to tick off; the one at hand with its question and what the guideline says of it. */
export function GuidelineChecklist({ sections }: { sections: readonly GuidelineSection[] }) {
  const { t, pick } = useText();
  const { protocol, content } = useWork();
  const { items, groups } = protocol.conversational_guidelines;
  const [open, setOpen] = useState<string | null>(null);
  const answers = content.guideline_answers ?? [];
  const name = useId();
  if (items.length === 0) return null;
  return (
    <section className="checklist" aria-labelledby={name}>
      <Label as="h3" id={name} count={`${answers.length}/${items.length}`}>
        {t('checklist.guidelines')}
      </Label>
      {groups.map((group) => (
        <div key={group.id}>
          <h4>{pick(group.label)}</h4>
          <ul>
            {items
              .filter((item) => item.group === group.id)
              .map((item) => (
                <Row key={item.id} item={item} isOpen={open === item.id} onOpen={() => setOpen(item.id)} sections={sections} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  item: Item;
  isOpen: boolean;
  onOpen: () => void;
  sections: readonly GuidelineSection[];
}

function Row({ item, isOpen, onOpen, sections }: RowProps) {
  const { t, pick } = useText();
  const { protocol, content, categories, act, go, say } = useWork();
  const actions = useMarkActions();
  const { items } = protocol.conversational_guidelines;
  const answer = (content.guideline_answers ?? []).find(({ rule }) => rule === item.id)?.answer ?? null;
  const category = categories.get(item.category);
  const section = useMemo(() => {
    if (!isOpen) return null;
    const label = category === undefined ? '' : pick(category.label);
    return sectionAbout(sections, `${pick(item.rule)} ${pick(item.check)} ${label}`);
  }, [isOpen, sections, item, category, pick]);
  const mark = () => actions.broken(item, category);
  return (
    <CheckRow
      id={`guideline-${item.id}`}
      name={
        <>
          <span className="mono note">{item.id}</span> {pick(item.rule)}
        </>
      }
      choices={item.answers.map((value) => ({
        value,
        label: t(words[value].label),
        name: t(words[value].name),
        action: words[value].action,
      }))}
      value={answer}
      onChoose={(value) => {
        const chosen = value as Answer;
        act({ kind: 'keep-guideline', rule: item.id, answer: chosen });
        say(`${item.id}: ${t(words[chosen].name)}`);
      }}
      onMove={(step) => {
        const at = items.findIndex(({ id }) => id === item.id);
        const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
        if (next !== undefined) go({}, `guideline-${next.id}`);
      }}
      onMark={mark}
      onFocus={onOpen}
    >
      {isOpen ? (
        <div className="check-beside">
          <p>{pick(item.check)}</p>
          <p className="note">
            <KeyHint action="checklist.met" /> {t('checklist.met')} · <KeyHint action="checklist.not-met" />{' '}
            {t('checklist.notMet')} · <KeyHint action="checklist.not-applicable" /> {t('checklist.notApplicable')}
          </p>
          <button type="button" className="link-button" onClick={mark}>
            {t('checklist.mark', { category: category === undefined ? item.category : pick(category.label) })}{' '}
            <KeyHint action="checklist.mark" />
          </button>
          {section === null ? null : <GuidelineText section={section} />}
        </div>
      ) : null}
    </CheckRow>
  );
}
