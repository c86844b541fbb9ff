import { useState } from 'react';
import { Refusal } from '../api/call';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Label } from '../components/Label';
import { layouts } from './choices';
import { useOwnKeys } from './chosen';
import { KeyRow } from './KeyRow';
import './keys.css';
import { type ActionId, actionIds, type OwnKeys, type Place, placeOf } from './keyMap';
import { useKeyText } from './keyWords';
import { chooseKeys } from './ownKeys';
import { differing } from './rules';

const places: readonly Place[] = [
  'everywhere',
  'task',
  'single',
  'text',
  'turn',
  'editor',
  'rubric',
  'items',
  'claims',
  'checks',
  'candidates',
  'compare',
  'ranking',
];

/** Every action with its key: another one is chosen by pressing it. Acts at once, and follows the person. */
export function KeySettings({ account, onClose }: { account: string; onClose: () => void }) {
  const { say } = useKeyText();
  const own = useOwnKeys();
  const [editing, setEditing] = useState<ActionId | null>(null);
  const [saving, setSaving] = useState<'saved' | 'unsent' | 'refused' | null>(null);

  const choose = (next: OwnKeys) => {
    setEditing(null);
    chooseKeys(account, next).then(
      () => setSaving('saved'),
      (error) => setSaving(error instanceof Refusal ? 'refused' : 'unsent'),
    );
  };
  const set = (action: ActionId, key: string) => choose({ ...own, keys: differing({ ...own.keys, [action]: key }) });
  const reset = (action: ActionId) => {
    const { [action]: _gone, ...keys } = own.keys;
    choose({ ...own, keys });
  };

  return (
    <Dialog title={say('settings.title')} onClose={onClose}>
      <p className="note">{say('settings.help')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={own.single_keys}
          onChange={(event) => choose({ ...own, single_keys: event.target.checked })}
        />
        <span>
          {say('settings.single')} <span className="note">{say('settings.singleNote')}</span>
        </span>
      </label>
      <div className="settings-all">
        <Button size="small" onClick={() => choose({ ...own, keys: layouts.left_hand })}>
          {say('settings.leftHand')}
        </Button>
        <Button size="small" aria-disabled={Object.keys(own.keys).length === 0} onClick={() => choose({ ...own, keys: {} })}>
          {say('settings.resetAll')}
        </Button>
        <span role="status" className="note">
          {saving === null ? '' : say(`settings.${saving}`)}
        </span>
      </div>
      {places.map((place) => (
        <section key={place} aria-labelledby={`keys-${place}`}>
          <Label as="h3" id={`keys-${place}`}>
            {say(`place.${place}`)}
          </Label>
          <ul className="key-rows">
            {actionIds
              .filter((action) => placeOf(action) === place)
              .map((action) => (
                <KeyRow
                  key={action}
                  action={action}
                  keys={own.keys}
                  isEditing={action === editing}
                  onEdit={setEditing}
                  onChoose={(key) => set(action, key)}
                  onReset={() => reset(action)}
                />
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
