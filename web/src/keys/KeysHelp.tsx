import { Fragment } from 'react';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Key } from '../components/Key';
import { Label } from '../components/Label';
import { actionsOf, allScopes } from './actions';
import { useKeyOf, useOwnKeys } from './chosen';
import './keys.css';
import { type ActionId, actionIds, type Place, placeOf } from './keyMap';
import { useKeyText } from './keyWords';

const inSingle: readonly Place[] = [
  'text',
  'editor',
  'rubric',
  'items',
  'claims',
  'checks',
  'candidates',
  'turn',
  'single',
  'task',
  'everywhere',
];
const inComparison: readonly Place[] = [
  'compare',
  'ranking',
  'text',
  'editor',
  'items',
  'claims',
  'candidates',
  'task',
  'everywhere',
];

/** The keys of the screen that the reader is at, as they act now, and the way to change them. */
export function KeysHelp({ onClose, onChange }: { onClose: () => void; onChange: () => void }) {
  const { say, label } = useKeyText();
  const keyOf = useKeyOf();
  const { single_keys } = useOwnKeys();
  return (
    <Dialog title={say('help.title')} onClose={onClose}>
      <p className="help-change">
        {single_keys ? null : <span>{say('help.singleOff')}</span>}
        <Button size="small" onClick={onChange}>
          {say('help.change')}
        </Button>
      </p>
      <div className="help-places">
        {placesHere().map((place) => (
          <section key={place}>
            <Label as="h3">{say(`place.${place}`)}</Label>
            <dl className="keys">
              {actionsIn(place)
                .filter((action) => keyOf(action) !== null)
                .map((action) => (
                  <Fragment key={action}>
                    <dt>
                      <Key>{keyOf(action) ?? ''}</Key>
                    </dt>
                    <dd>{label(action)}</dd>
                  </Fragment>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The places of the screen, those on it and those that open in it. */
function placesHere(): readonly Place[] {
  const mounted = new Set(allScopes().map(({ place }) => place));
  if (mounted.has('single')) return inSingle.filter((place) => place !== 'items' || mounted.has(place));
  if (mounted.has('compare'))
    return inComparison.filter((place) => (place !== 'ranking' && place !== 'items') || mounted.has(place));
  return ['everywhere'];
}

/** What can be done in a place: what it offers where it is on the screen, else what it offers as a rule. */
function actionsIn(place: Place): ActionId[] {
  const offered = new Set(allScopes().flatMap((scope) => (scope.place === place ? actionsOf(scope) : [])));
  const isOnScreen = allScopes().some((scope) => scope.place === place && scope.root === null) || offered.size > 0;
  return actionIds.filter(
    (action) => placeOf(action) === place && (isOnScreen ? offered.has(action) : !/^rubric\.[06-9]$/.test(action)),
  );
}
