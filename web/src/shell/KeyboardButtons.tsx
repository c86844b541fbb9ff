import { Button } from '../components/Button';
import { useText } from '../i18n/useText';
import { openKeyboardDialog } from '../keys/actions';
import { KeyHint } from '../keys/KeyHint';

/** The way to the commands and to the keys of the place, for those who do not know their keys yet. */
export function KeyboardButtons() {
  const { t } = useText();
  return (
    <span className="keyboard-buttons">
      <Button size="small" aria-haspopup="dialog" title={t('keyboard.commands')} onClick={() => openKeyboardDialog('commands')}>
        <KeyHint action="everywhere.commands" /> <span className="wide-only">{t('keyboard.commands')}</span>
      </Button>
      <Button size="small" aria-haspopup="dialog" title={t('keyboard.keys')} onClick={() => openKeyboardDialog('help')}>
        <KeyHint action="everywhere.help" /> <span className="wide-only">{t('keyboard.keys')}</span>
      </Button>
    </span>
  );
}
