import KeysHelp, { type KeySection } from '../../components/KeysHelp';
import { type Text, useText } from '../../i18n/useText';

/** The keys of the task screen, place by place: what `?` shows. */
export default function TaskKeysHelp({ onClose }: { onClose: () => void }) {
  return <KeysHelp sections={taskKeys(useText())} onClose={onClose} />;
}

function taskKeys({ t }: Text): KeySection[] {
  return [
    {
      place: t('keys.task'),
      keys: [
        { keys: ['Ctrl ⏎'], does: t('keys.submit') },
        { keys: ['Ctrl S'], does: t('keys.save') },
        { keys: ['Ctrl .'], does: t('keys.pause') },
        { keys: ['Alt S'], does: t('keys.skip') },
        { keys: ['Alt N'], does: t('keys.note') },
        { keys: ['Alt J'], does: t('keys.justification') },
        { keys: ['Alt R'], does: t('rewrite.open') },
        { keys: ['Ctrl Z', 'Ctrl ⇧ Z'], does: t('keys.undo') },
        { keys: ['Alt 1–6'], does: t('keys.regions') },
        { keys: ['F6'], does: t('keys.nextRegion') },
      ],
    },
    {
      place: t('keys.text'),
      keys: [
        { keys: ['↓', '↑'], does: t('keys.sentence') },
        { keys: ['→', '←'], does: t('keys.word') },
        { keys: ['⇧'], does: t('keys.extend') },
        { keys: ['Alt ⇧ ←', 'Alt ⇧ →'], does: t('keys.moveStart') },
        { keys: ['Ctrl ⇧ ←', 'Ctrl ⇧ →'], does: t('keys.character') },
        { keys: ['B', 'A'], does: t('keys.block') },
        { keys: ['1', '2', '3', '0'], does: t('keys.mark') },
        { keys: ['C'], does: t('keys.claim') },
        { keys: ['N', 'P'], does: t('keys.walk') },
        { keys: ['Enter', 'Supr'], does: t('keys.edit') },
        { keys: [',', '.'], does: t('keys.severity') },
        { keys: ['R'], does: t('keys.repeat') },
      ],
    },
    {
      place: t('keys.editor'),
      keys: [
        { keys: ['Enter'], does: t('keys.accept') },
        { keys: ['1–4'], does: t('editor.severity') },
        { keys: ['Esc', 'Ctrl ⏎'], does: t('keys.backToText') },
      ],
    },
    {
      place: t('panel.rubric'),
      keys: [
        { keys: ['↓', '↑'], does: t('keys.criterion') },
        { keys: ['1–5', 'X'], does: t('keys.score') },
        { keys: ['W'], does: t('keys.why') },
      ],
    },
    {
      place: t('panel.claims'),
      keys: [
        { keys: ['↓', '↑'], does: t('keys.claimMove') },
        { keys: ['S', 'D', 'M', 'U', 'N', 'I'], does: t('keys.verdict') },
        { keys: ['T'], does: t('claims.text') },
        { keys: ['P'], does: t('claims.split') },
        { keys: ['J'], does: t('claims.join') },
        { keys: ['Supr'], does: t('claims.delete') },
      ],
    },
    {
      place: t('candidates.title'),
      keys: [
        { keys: ['↓', '↑'], does: t('keys.candidate') },
        { keys: ['␣', 'A'], does: t('keys.choose') },
        { keys: ['Enter'], does: t('keys.addChosen') },
        { keys: ['Supr'], does: t('candidates.discard') },
        { keys: ['Esc'], does: t('candidates.close') },
      ],
    },
  ];
}
