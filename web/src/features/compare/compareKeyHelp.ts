import type { KeySection } from '../../components/KeysHelp';
import type { Text } from '../../i18n/useText';

/** The keys of a comparison, place by place, for the `?` dialog. */
export function compareKeys({ t }: Text, responses: number): KeySection[] {
  const answers =
    responses === 2
      ? [
          { keys: ['1–7'], does: t('compare.preference') },
          { keys: ['T'], does: t('keys.same') },
          { keys: ['B'], does: t('compare.bothBad') },
        ]
      : [
          { keys: ['Alt ↑', 'Alt ↓'], does: t('keys.rank') },
          { keys: ['='], does: t('keys.tie') },
          { keys: ['B'], does: t('compare.allBad') },
        ];
  return [
    {
      place: t('compare.keys'),
      keys: [
        ...answers,
        { keys: ['J'], does: t('compare.cannotJudge') },
        { keys: ['←', '→'], does: t('keys.sides') },
        { keys: ['Y'], does: t('compare.scroll') },
        { keys: ['F'], does: t('compare.differences') },
      ],
    },
    {
      place: t('keys.task'),
      keys: [
        { keys: ['Ctrl ⏎'], does: t('keys.submit') },
        { keys: ['Ctrl S'], does: t('keys.save') },
        { keys: ['Ctrl .'], does: t('keys.pause') },
        { keys: ['Alt S'], does: t('keys.skip') },
        { keys: ['Alt N'], does: t('keys.note') },
        { keys: ['Ctrl Z', 'Ctrl ⇧ Z'], does: t('keys.undo') },
        { keys: ['F6'], does: t('keys.nextRegion') },
      ],
    },
  ];
}
