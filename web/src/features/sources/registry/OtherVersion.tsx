import { Button } from '../../../components/Button';
import type { MessageKey } from '../../../i18n/language';
import { useText } from '../../../i18n/useText';
import type { RegistryVersion } from '../requests';
import { type Change, changesBetween, idOf, type RegistryDraft } from './registryDraft';

const WORD: Record<Change['kind'], MessageKey> = {
  added: 'sources.wasAdded',
  changed: 'sources.wasChanged',
  removed: 'sources.wasRemoved',
};
const SHOWN_MAX = 20;

interface OtherVersionProps {
  base: RegistryVersion;
  current: RegistryVersion;
  draft: RegistryDraft;
  onTakeOver: () => void;
}

/** Somebody else made a version meanwhile: what they changed, where it meets the draft, and the draft on top of theirs. */
export function OtherVersion({ base, current, draft, onTakeOver }: OtherVersionProps) {
  const { t, number } = useText();
  const changes = changesBetween(base.rules, current.rules);
  const mine = new Set(draft.edits.map(idOf));
  return (
    <section className="other-version" role="alert">
      <p>
        <b>{t('sources.conflict', { version: number(current.version) })}</b> {current.note === '' ? null : `«${current.note}»`}
      </p>
      <ul>
        {changes.slice(0, SHOWN_MAX).map(({ kind, rule }) => (
          <li key={rule.id}>
            {t(WORD[kind], { name: rule.name, tier: rule.tier })}
            {mine.has(rule.id) ? <strong> {t('sources.bothChanged')}</strong> : null}
          </li>
        ))}
        {changes.length > SHOWN_MAX ? <li>{t('sources.andMore', { count: changes.length - SHOWN_MAX })}</li> : null}
      </ul>
      <div>
        <Button onClick={onTakeOver}>{t('sources.takeOver', { version: number(current.version) })}</Button>
      </div>
    </section>
  );
}
