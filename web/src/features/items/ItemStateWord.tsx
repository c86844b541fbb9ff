import type { ItemLine } from '../../api/leadTypes';
import { State } from '../../components/State';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';

export const STATE_WORD: Record<ItemLine['state'], MessageKey> = {
  no_task: 'items.state.no_task',
  waiting: 'items.state.waiting',
  in_work: 'items.state.in_work',
  complete: 'items.state.complete',
};

const SHAPES = { no_task: 'no', waiting: 'open', in_work: 'pending', complete: 'yes' } as const;

/** How far an item is, with its shape. */
export function ItemStateWord({ state }: { state: ItemLine['state'] }) {
  const { t } = useText();
  return <State shape={SHAPES[state]}>{t(STATE_WORD[state])}</State>;
}
